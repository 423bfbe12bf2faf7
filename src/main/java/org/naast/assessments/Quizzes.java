package org.naast.assessments;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.naast.privacy.NotPersonal;
import org.naast.training.Done;
import org.naast.training.DoneBy;
import org.naast.training.Learning;
import org.naast.viewer.Ids;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answering the questions of a course one has a seat at. They are marked here, all at once. */
@Service
@Transactional
@NotPersonal("it is the learner's own")
public class Quizzes {

    private final QuestionTable questions;
    private final AttemptTable attempts;
    private final Learning learning;
    private final Clock clock;

    Quizzes(QuestionTable questions, AttemptTable attempts, Learning learning, Clock clock) {
        this.questions = questions;
        this.attempts = attempts;
        this.learning = learning;
        this.clock = clock;
    }

    /** When its turn has come; from now on the time runs that a person needs for it. */
    public Optional<List<Question>> open(Viewer learner, UUID part) {
        return learning.open(learner, part)
                .filter(one -> one.counts(DoneBy.MARKED))
                .map(_ -> questions.of(learner, part));
    }

    /**
     * All answers at once.
     *
     * @param chosen by question, which choices, counted from 1
     */
    public Marked answer(Viewer learner, UUID part, Map<UUID, Set<Integer>> chosen) {
        return switch (learning.may(learner, part, DoneBy.MARKED)) {
            case Done.NotHere _, Done.NotYet _ -> new Marked.NotHere();
            case Done.TooSoon(var from) -> new Marked.TooSoon(from);
            case Done.Yes _ -> mark(learner, part, chosen);
        };
    }

    /** How often the viewer tried. */
    public int tries(Viewer learner, UUID part) {
        return attempts.count(learner, part);
    }

    private Marked mark(Viewer learner, UUID part, Map<UUID, Set<Integer>> chosen) {
        var asked = questions.of(learner, part);
        if (asked.isEmpty()
                || asked.stream()
                        .anyMatch(one -> chosen.getOrDefault(one.id(), Set.of()).isEmpty())) {
            return new Marked.Unanswered();
        }
        var marks = asked.stream()
                .map(one -> questions.mark(learner, one, chosen.getOrDefault(one.id(), Set.of())))
                .toList();
        attempts.insert(learner, Ids.next(), part, marks, clock.instant());
        if (Marked.enough(marks)) {
            learning.passed(learner, part);
            return new Marked.Passed(marks);
        }
        learning.again(learner, part);
        return new Marked.Again(marks);
    }
}
