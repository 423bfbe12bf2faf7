package org.naast.organisations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.naast.timers.Due;
import org.naast.timers.Timers;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells at once that a programme stops. On its day it stops if nobody waits there any more; else the day moves a week, and
 * those who answer and operators hear of it.
 */
@Component
class StopDue implements Due {

    static final String KIND = "organisations.stop";

    private static final Duration TO_LOOK = Duration.ofDays(7);

    private final ProgrammeTable programmes;
    private final StopTable table;
    private final MembershipTable members;
    private final InvitationTable invitations;
    private final Leftovers leftovers;
    private final StopNews news;
    private final Timers timers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StopDue(
            ProgrammeTable programmes,
            StopTable table,
            MembershipTable members,
            InvitationTable invitations,
            Leftovers leftovers,
            StopNews news,
            Timers timers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.programmes = programmes;
        this.table = table;
        this.members = members;
        this.invitations = invitations;
        this.leftovers = leftovers;
        this.news = news;
        this.timers = timers;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(Viewer job, UUID about) {
        var programme = new ProgrammeId(about);
        programmes.hold(job, programme);
        table.find(job, programme).filter(stop -> !stop.over()).ifPresent(stop -> go(job, programme, stop));
    }

    private void go(Viewer job, ProgrammeId programme, Stop stop) {
        var now = clock.instant();
        if (now.isBefore(stop.at())) {
            news.stops(job, programme, stop.at());
            timers.set(job, KIND, programme.value(), stop.at());
        } else if (leftovers.any(job, programme)) {
            later(job, programme, stop.on(), now);
        } else {
            end(job, programme, now);
        }
    }

    private void later(Viewer job, ProgrammeId programme, LocalDate day, Instant now) {
        table.say(job, programme, day.plusWeeks(1));
        table.find(job, programme).ifPresent(stop -> {
            if (now.isBefore(stop.at())) {
                news.later(job, programme, stop.at());
                timers.set(job, KIND, programme.value(), stop.at());
            } else {
                later(job, programme, stop.on(), now);
            }
        });
    }

    /** What was decided and given stays; links to it that nobody used lead nowhere any more. */
    private void end(Viewer job, ProgrammeId programme, Instant now) {
        news.stopped(job, programme, now.plus(TO_LOOK));
        members.people(job, programme, Role.COORDINATOR).forEach(person -> {
            members.remove(job, programme, person, Role.COORDINATOR);
            events.publishEvent(new CoordinatorLeft(programme, person));
        });
        invitations.removeUnused(job, programme);
        table.end(job, programme, now);
    }
}
