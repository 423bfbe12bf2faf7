package org.naast.certification;

import java.time.Clock;
import java.time.Duration;
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

/**
 * Tells people that a certificate ended, and some weeks before that it will, or is to be confirmed for another year. That it no longer counts waits for nobody: each search and each yes compares the
 * instant itself.
 */
@Component
class CertificateEnds implements Due {

    static final String ENDS = "certification.ends";

    /** What the programme finds before it; about that programme. */
    static final String SOON = "certification.soon";

    static final String LAPSED = "certification.lapsed";

    private static final Period BEFORE = Period.ofWeeks(4);
    private static final Duration TO_LOOK = Duration.ofDays(1);

    private final CertificateTable table;
    private final Certifying certifying;
    private final Programmes programmes;
    private final Inbox inbox;
    private final Timers timers;
    private final Clock clock;

    CertificateEnds(
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

    /** Tells in good time; what is recorded for less than these weeks is known to end soon. */
    void remember(Viewer viewer, UUID id, Instant until) {
        var soon = soon(until);
        timers.set(viewer, ENDS, id, soon.isAfter(clock.instant()) ? soon : until);
    }

    /** The same for one that was recorded when nobody was told yet. */
    void plan(Viewer job, UUID id, Instant until) {
        var now = clock.instant();
        if (until.isAfter(now)) {
            timers.set(job, ENDS, id, soon(until).isAfter(now) ? soon(until) : now);
        }
    }

    private static Instant soon(Instant until) {
        return until.atZone(ZoneOffset.UTC).minus(BEFORE).toInstant();
    }

    void seen(Viewer coordinator, ProgrammeId programme) {
        inbox.done(coordinator, SOON, programme.value());
        inbox.done(coordinator, LAPSED, programme.value());
        inbox.seen(coordinator, SuspensionNews.WENT_ON, programme.value());
    }

    @Override
    public String kind() {
        return ENDS;
    }

    /** Nothing to say about one that was erased; one that was moved to a later day meanwhile has its time to come. */
    @Override
    public void due(Viewer job, UUID about) {
        table.ofIdForEveryone(about).ifPresent(one -> tell(job, about, one));
    }

    private void tell(Viewer job, UUID id, Certificate one) {
        var now = clock.instant();
        var until = one.until(certifying.zone(job, one.holder(), one.programme()));
        if (!until.isAfter(now)) {
            lay(job, one, LAPSED, now.plus(TO_LOOK));
            certifying.lapsed(job, one.holder());
        } else if (!soon(until).isAfter(now)) {
            lay(job, one, SOON, until);
            timers.set(job, ENDS, id, until);
        } else {
            timers.set(job, ENDS, id, soon(until));
        }
    }

    private void lay(Viewer job, Certificate one, String kind, Instant due) {
        programmes
                .desk(job, one.programme())
                .ifPresent(desk ->
                        inbox.put(job, desk.coordinator(), kind, one.programme().value(), due));
    }
}
