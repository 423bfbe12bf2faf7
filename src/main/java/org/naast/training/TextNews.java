package org.naast.training;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.naast.notifications.Inbox;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.privacy.NotPersonal;
import org.naast.timers.Timers;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever learned a text that it is too old now, or that there is another one. */
@Service
@Transactional
@NotPersonal("it tells nobody anything that asks")
public class TextNews {

    /** The timer for the end of its last day; about the part. */
    static final String AGES = "training.ages";
    /** For whoever learned it; about the part. */
    private static final String AGED = "training.aged";
    /** For whoever learned it; about the part. */
    private static final String RENEWED = "training.renewed";
    /** For whoever teaches it; about the programme. */
    private static final String LOOK = "training.look";

    private static final Duration TO_LOOK = Duration.ofDays(14);

    private final PartTable parts;
    private final CourseTable courses;
    private final DoneTable done;
    private final Programmes programmes;
    private final Timers timers;
    private final Inbox inbox;
    private final Clock clock;

    TextNews(
            PartTable parts,
            CourseTable courses,
            DoneTable done,
            Programmes programmes,
            Timers timers,
            Inbox inbox,
            Clock clock) {
        this.parts = parts;
        this.courses = courses;
        this.done = done;
        this.programmes = programmes;
        this.timers = timers;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** From now on somebody is told when its last day, by the clock of its programme, is over. */
    void ages(Viewer coordinator, UUID part) {
        parts.find(coordinator, part)
                .ifPresent(found -> programme(coordinator, found)
                        .ifPresent(programme -> found.content()
                                .validTo()
                                .ifPresentOrElse(
                                        last -> timers.set(
                                                coordinator,
                                                AGES,
                                                part,
                                                last.plusDays(1)
                                                        .atTime(LocalTime.MIDNIGHT)
                                                        .atZone(programme.zone())
                                                        .toInstant()),
                                        () -> timers.cancel(coordinator, AGES, part))));
    }

    void renewed(Viewer coordinator, UUID part) {
        tell(coordinator, part, RENEWED);
        parts.find(coordinator, part)
                .flatMap(found -> programme(coordinator, found))
                .ifPresent(programme ->
                        inbox.done(coordinator, LOOK, programme.id().value()));
    }

    /** Its last day is over. */
    void aged(Viewer job, Part part) {
        tell(job, part.id(), AGED);
        programme(job, part)
                .flatMap(programme -> programmes.desk(job, programme.id()))
                .ifPresent(desk -> programme(job, part)
                        .ifPresent(programme -> inbox.put(
                                job,
                                desk.coordinator(),
                                LOOK,
                                programme.id().value(),
                                clock.instant().plus(TO_LOOK))));
    }

    /** They have been on the page that says so. */
    public void seen(Viewer learner) {
        inbox.mine(learner).stream()
                .filter(item -> item.kind().equals(AGED) || item.kind().equals(RENEWED))
                .forEach(item -> inbox.seen(learner, item.kind(), item.about()));
    }

    private void tell(Viewer viewer, UUID part, String kind) {
        done.whoever(part)
                .forEach(who ->
                        inbox.put(viewer, who, kind, part, clock.instant().plus(TO_LOOK)));
    }

    private Optional<Programme> programme(Viewer viewer, Part part) {
        return courses.find(viewer, part.course()).flatMap(course -> programmes.find(viewer, course.programme()));
    }
}
