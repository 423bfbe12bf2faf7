package org.naast.certification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.naast.notifications.Inbox;
import org.naast.organisations.FirstStart;
import org.naast.organisations.Programmes;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Tells those who have to decide, and whoever it is about. */
@Component
class SuspensionNews {

    /** For who decides; about the programme. */
    private static final String DECIDE = "certification.decide";
    /** Nobody decided in time; about the programme. */
    static final String WENT_ON = "certification.wentOn";
    /** For the holder; about themselves. */
    private static final String STOPPED = "certification.stopped";

    private static final Duration TO_LOOK = Duration.ofDays(1);

    private final SuspensionTable table;
    private final Programmes programmes;
    private final FirstStart people;
    private final Inbox inbox;
    private final Clock clock;

    SuspensionNews(SuspensionTable table, Programmes programmes, FirstStart people, Inbox inbox, Clock clock) {
        this.table = table;
        this.people = people;
        this.programmes = programmes;
        this.inbox = inbox;
        this.clock = clock;
    }

    void stopped(Viewer coordinator, PersonId holder, ProgrammeId programme, Instant by) {
        inbox.put(coordinator, holder, STOPPED, holder.value(), clock.instant().plus(TO_LOOK));
        desk(coordinator, programme)
                .filter(who -> !who.equals(coordinator.id()))
                .forEach(who -> inbox.put(coordinator, who, DECIDE, programme.value(), by));
    }

    /** Somebody asks to take it back for good, or to let it go on: another has to look. */
    void second(Viewer coordinator, Suspension one) {
        desk(coordinator, one.programme())
                .filter(who -> !who.equals(coordinator.id()) && !who.equals(one.holder()))
                .forEach(who -> inbox.put(
                        coordinator,
                        who,
                        DECIDE,
                        one.programme().value(),
                        clock.instant().plus(TO_LOOK)));
    }

    /** One that a second person has to look at yet; each hears of it who may. */
    void waits(Viewer job, Suspension one) {
        if (one.confirmed()) {
            second(job, one);
        } else {
            desk(job, one.programme())
                    .filter(one::mayConfirm)
                    .forEach(who -> inbox.put(job, who, DECIDE, one.programme().value(), one.decideBy()));
        }
    }

    /** Not at the desk alone: whoever sits there may be away, and stopped it themselves. */
    void lastDay(Viewer job, Suspension one) {
        people.coordinators(job, one.programme()).stream()
                .filter(one::mayConfirm)
                .forEach(who -> inbox.put(job, who, DECIDE, one.programme().value(), one.decideBy()));
    }

    void nothingWaits(Viewer job, ProgrammeId programme) {
        inbox.done(job, DECIDE, programme.value());
    }

    /** One of them does not wait any more; whoever has to look at another still hears of that. */
    void waitsNoMore(Viewer viewer, ProgrammeId programme) {
        inbox.done(viewer, DECIDE, programme.value());
        table.undecidedForEveryone(programme).forEach(other -> waits(viewer, other));
    }

    void decided(Viewer viewer, PersonId holder, ProgrammeId programme) {
        waitsNoMore(viewer, programme);
        inbox.put(viewer, holder, STOPPED, holder.value(), clock.instant().plus(TO_LOOK));
    }

    void wentOn(Viewer job, Suspension one) {
        desk(job, one.programme())
                .forEach(who -> inbox.put(
                        job,
                        who,
                        WENT_ON,
                        one.programme().value(),
                        clock.instant().plus(TO_LOOK)));
    }

    void seen(Viewer holder) {
        inbox.seen(holder, STOPPED, holder.id().value());
    }

    private Stream<PersonId> desk(Viewer viewer, ProgrammeId programme) {
        return programmes.desk(viewer, programme).stream()
                .flatMap(desk -> Stream.of(Optional.of(desk.coordinator()), desk.deputy(), desk.duty()))
                .flatMap(Optional::stream)
                .distinct();
    }
}
