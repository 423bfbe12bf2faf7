package org.naast.assessments;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.privacy.NotPersonal;
import org.naast.training.Course;
import org.naast.training.Courses;
import org.naast.training.DoneBy;
import org.naast.viewer.Ids;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever teaches makes the questions of a quiz, and says what is right. For everybody else there are none here. */
@Service
@Transactional
@NotPersonal("a question is what an organisation asks everybody")
public class Questions {

    /** In one quiz. */
    public static final int MOST = 50;

    private final QuestionTable table;
    private final Courses courses;

    Questions(QuestionTable table, Courses courses) {
        this.table = table;
        this.courses = courses;
    }

    /** In their order. */
    public List<Question.Made> of(Viewer coordinator, UUID part) {
        return mine(coordinator, part).map(_ -> table.made(coordinator, part)).orElse(List.of());
    }

    public Optional<Question.Made> find(Viewer coordinator, UUID question) {
        return table.find(coordinator, question)
                .filter(one -> mine(coordinator, one.part()).isPresent());
    }

    /** At the end. False when it is not a quiz of theirs, or full. */
    public boolean add(Viewer coordinator, UUID part, Question.Content content) {
        var course = mine(coordinator, part)
                .filter(_ -> table.made(coordinator, part).size() < MOST);
        course.ifPresent(one -> table.add(coordinator, Ids.next(), part, one, content));
        return course.isPresent();
    }

    /** False when it is not theirs. */
    public boolean change(Viewer coordinator, UUID question, Question.Content content) {
        return find(coordinator, question).isPresent() && table.change(coordinator, question, content);
    }

    /** False when it is not theirs. */
    public boolean remove(Viewer coordinator, UUID question) {
        return find(coordinator, question).isPresent() && table.remove(coordinator, question);
    }

    private Optional<Course> mine(Viewer coordinator, UUID part) {
        return courses.part(coordinator, part)
                .filter(one -> one.counts(DoneBy.MARKED))
                .flatMap(one -> courses.find(coordinator, one.course()))
                .filter(course -> coordinator.coordinates(course.programme()));
    }
}
