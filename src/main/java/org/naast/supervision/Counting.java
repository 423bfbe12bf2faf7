package org.naast.supervision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.naast.certification.Certificate;
import org.naast.certification.Certificates;
import org.naast.certification.Longer;
import org.naast.directory.Certifying;
import org.naast.directory.Level;
import org.naast.timers.Timers;
import org.naast.viewer.Ids;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Until when somebody's work was talked over in time, told to the directory and the timers in the same transaction. */
@Component
class Counting {

    private final SessionTable sessions;
    private final RhythmTable rhythms;
    private final Certificates certificates;
    private final Longer longer;
    private final Certifying certifying;
    private final Timers timers;
    private final Clock clock;

    Counting(
            SessionTable sessions,
            RhythmTable rhythms,
            Certificates certificates,
            Longer longer,
            Certifying certifying,
            Timers timers,
            Clock clock) {
        this.sessions = sessions;
        this.rhythms = rhythms;
        this.certificates = certificates;
        this.longer = longer;
        this.certifying = certifying;
        this.timers = timers;
        this.clock = clock;
    }

    /** Of their level's rhythm until somebody chose another for them. */
    Standing standing(Viewer viewer, PersonId person, ProgrammeId programme) {
        var row = rhythms.find(person, programme);
        var level = certificates
                .find(viewer, person, programme)
                .map(Certificate::level)
                .orElse(Level.VOLUNTEER);
        return new Standing(
                row.map(RhythmTable.Row::id).orElseGet(Ids::next),
                person,
                programme,
                row.flatMap(RhythmTable.Row::days)
                        .orElseGet(() -> Rhythm.days(level, longer.provisional(viewer, person, programme))),
                sessions.last(person, programme));
    }

    void count(Viewer coordinator, PersonId person, ProgrammeId programme) {
        var now = standing(coordinator, person, programme);
        var until = until(coordinator, now);
        certifying.supervised(coordinator, person, programme, until);
        until.ifPresentOrElse(
                end -> timers.set(coordinator, SupervisionDue.KIND, now.id(), next(end, now.days())),
                () -> timers.cancel(coordinator, SupervisionDue.KIND, now.id()));
    }

    /** Empty while nothing is due. */
    Optional<Instant> until(Viewer viewer, Standing one) {
        return one.last().map(day -> Rhythm.until(day, one.days(), zone(viewer, one)));
    }

    /** The day it is where this peer lives. */
    LocalDate today(Viewer viewer, Standing one) {
        return LocalDate.ofInstant(clock.instant(), zone(viewer, one));
    }

    private ZoneId zone(Viewer viewer, Standing one) {
        return certifying.zone(viewer, one.person(), one.programme());
    }

    private Instant next(Instant until, int days) {
        var soon = Rhythm.soon(until, days);
        return soon.isAfter(clock.instant()) ? soon : until;
    }
}
