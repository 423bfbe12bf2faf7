package org.naast.training;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.naast.openings.Standing;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody's own way through a course they have a seat at. */
@Service
@Transactional
@NotPersonal("it is the learner's own")
public class Learning {

    private static final Logger log = LoggerFactory.getLogger(Learning.class);

    private final Seats seats;
    private final CourseTable courses;
    private final PartTable parts;
    private final DoneTable table;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Learning(
            Seats seats,
            CourseTable courses,
            PartTable parts,
            DoneTable table,
            ApplicationEventPublisher events,
            Clock clock) {
        this.seats = seats;
        this.courses = courses;
        this.parts = parts;
        this.table = table;
        this.events = events;
        this.clock = clock;
    }

    public Progress progress(Viewer learner, UUID course) {
        var done = table.done(learner, course, Set.of(learner.id()));
        return new Progress(learner.id(), parts.of(learner, course), done.getOrDefault(learner.id(), Set.of()));
    }

    /** What is to be read, when its turn has come; from now on the time runs that a person needs for it. */
    public Optional<Part> open(Viewer learner, UUID part) {
        var found = readable(learner, part);
        found.ifPresent(one -> courses.find(learner, one.course())
                .ifPresent(course -> table.open(learner, one, course, clock.instant())));
        return found;
    }

    /** The learner says that they read it. */
    public Done finish(Viewer learner, UUID part) {
        return finish(learner, part, DoneBy.THEIRS);
    }

    /** For whoever marks answers: they were good enough. */
    public Done passed(Viewer learner, UUID part) {
        return finish(learner, part, DoneBy.MARKED);
    }

    /** For whoever marks answers: they were not, and the time that a person needs for it begins again. */
    public void again(Viewer learner, UUID part) {
        table.again(learner, part, clock.instant());
    }

    /** Whether it may be said now that it is done; {@link Done.Yes} when it may. */
    public Done may(Viewer learner, UUID part, DoneBy word) {
        var found = parts.find(learner, part).filter(one -> one.counts(word) && takesPart(learner, one.course()));
        if (found.isEmpty()) {
            return new Done.NotHere();
        }
        var opened = table.opened(learner, part);
        if (opened.isEmpty() || readable(learner, part).isEmpty()) {
            return new Done.NotYet();
        }
        var from = opened.get().plus(found.get().content().time());
        if (from.isAfter(clock.instant())) {
            return new Done.TooSoon(from);
        }
        return new Done.Yes();
    }

    private Done finish(Viewer learner, UUID part, DoneBy word) {
        var done = may(learner, part, word);
        if (done instanceof Done.Yes) {
            table.finish(learner, part, clock.instant());
            events.publishEvent(new Learned(learner.id(), part));
        } else if (done instanceof Done.TooSoon) {
            // No reproach to one person: a script says it for many, and whoever runs this sees that here.
            log.info("part {} was said to be done before anybody can have done it, by {}", part, learner.id());
        }
        return done;
    }

    private Optional<Part> readable(Viewer learner, UUID part) {
        return parts.find(learner, part)
                .filter(one -> takesPart(learner, one.course()))
                .filter(one -> progress(learner, one.course()).mayRead(one));
    }

    /** Whether the viewer has a seat at it. */
    public boolean takesPart(Viewer learner, UUID course) {
        List<Round> mine = seats.mine(learner);
        return mine.stream()
                .filter(round -> round.course().equals(course))
                .anyMatch(round -> seats.standing(learner, round) instanceof Standing.Seated);
    }
}
