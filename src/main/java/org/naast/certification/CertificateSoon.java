package org.naast.certification;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.UUID;
import org.naast.directory.Certifying;
import org.naast.notifications.Inbox;
import org.naast.organisations.Programmes;
import org.naast.timers.Due;
import org.naast.timers.Timers;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Tells a programme some weeks before that a certificate ends, or is to be confirmed for another year. */
@Component
class CertificateSoon implements Due {

    static final String SOON = "certification.soon";

    static final Period BEFORE = Period.ofWeeks(4);

    private final CertificateTable table;
    private final Certifying certifying;
    private final Programmes programmes;
    private final Inbox inbox;
    private final Timers timers;
    private final Clock clock;

    CertificateSoon(
            CertificateTable table,
            Certifying certifying,
            Programmes programmes,
            Inbox inbox,
            Timers timers,
            Clock clock) {
        this.table = table;
        this.certifying = certifying;
        this.programmes = programmes;
        this.inbox = inbox;
        this.timers = timers;
        this.clock = clock;
    }

    /** One that was recorded for less than these weeks is known to end soon. */
    void remember(Viewer coordinator, UUID id, Instant until) {
        var at = before(until);
        if (at.isAfter(clock.instant())) {
            timers.set(coordinator, SOON, id, at);
        } else {
            timers.cancel(coordinator, SOON, id);
        }
    }

    private static Instant before(Instant until) {
        return until.atZone(ZoneOffset.UTC).minus(BEFORE).toInstant();
    }

    void seen(Viewer coordinator, ProgrammeId programme) {
        inbox.done(coordinator, SOON, programme.value());
    }

    @Override
    public String kind() {
        return SOON;
    }

    @Override
    public void due(Viewer job, UUID about) {
        table.ofIdForEveryone(about)
                .ifPresent(ending -> programmes
                        .desk(job, ending.programme())
                        .ifPresent(desk -> inbox.put(
                                job,
                                desk.coordinator(),
                                SOON,
                                ending.programme().value(),
                                ending.until(certifying.zone(job, ending.holder(), ending.programme())))));
    }
}
