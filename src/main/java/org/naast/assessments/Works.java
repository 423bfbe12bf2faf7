package org.naast.assessments;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.naast.privacy.NotPersonal;
import org.naast.training.Courses;
import org.naast.training.DoneBy;
import org.naast.training.Learning;
import org.naast.training.Part;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody makes for a course, hands in, and hears about it. */
@Service
@Transactional
@NotPersonal("it is the learner's own")
public class Works {

    private final WorkTable table;
    private final Learning learning;
    private final Courses courses;
    private final WorkNews news;
    private final Clock clock;

    Works(WorkTable table, Learning learning, Courses courses, WorkNews news, Clock clock) {
        this.table = table;
        this.learning = learning;
        this.courses = courses;
        this.news = news;
        this.clock = clock;
    }

    /** A part that is judged, of a course the viewer has a seat at. */
    public Optional<Part> find(Viewer learner, UUID part) {
        return courses.part(learner, part)
                .filter(one -> one.counts(DoneBy.JUDGED))
                .filter(one -> learning.takesPart(learner, one.course()));
    }

    /** Instead of what was handed in before. False when there is nothing to hand in, or it was found good enough. */
    public boolean handIn(Viewer learner, UUID part, String words) {
        var course = find(learner, part)
                .filter(Part::alone)
                .filter(_ -> verdict(learner, part).filter(Verdict::good).isEmpty())
                .flatMap(one -> courses.find(learner, one.course()));
        course.ifPresent(one -> {
            table.handIn(learner, part, one, words, clock.instant());
            news.handedIn(learner, one.programme());
        });
        return course.isPresent();
    }

    public Optional<Work> mine(Viewer learner, UUID part) {
        return table.work(part, learner.id());
    }

    /** What was said of it. */
    public Optional<Verdict> verdict(Viewer learner, UUID part) {
        return table.verdict(part, learner.id());
    }

    /** They have been on the page that says so. */
    public void seen(Viewer learner, UUID part) {
        news.seen(learner, part);
    }
}
