package org.naast.assessments;

import java.time.Clock;
import java.time.Instant;
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

    /**
     * Instead of what was handed in before.
     *
     * @param seen when that was; nothing is put in the place of what they did not see
     */
    public HandedIn handIn(Viewer learner, UUID part, Optional<Instant> seen, String words) {
        var course = find(learner, part)
                .filter(Part::alone)
                .filter(_ -> verdict(learner, part).filter(Verdict::good).isEmpty())
                .flatMap(one -> courses.find(learner, one.course()));
        if (course.isEmpty()) {
            return HandedIn.NOT_WANTED;
        }
        if (!table.handIn(learner, part, course.get(), seen, words, clock.instant())) {
            return HandedIn.CHANGED;
        }
        news.handedIn(learner, course.get().programme());
        return HandedIn.DONE;
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
