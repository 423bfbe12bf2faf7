package org.naast.certification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
 * Tells people that a certificate ended. That it no longer counts waits for nobody: each search and each yes compares the
 * instant itself.
 */
@Component
class CertificateEnds implements Due {

    static final String ENDS = "certification.ends";

    /** What the programme finds before it; about that programme. */
    static final String LAPSED = "certification.lapsed";

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

    void remember(Viewer coordinator, UUID id, Instant until) {
        timers.set(coordinator, ENDS, id, until);
    }

    void seen(Viewer coordinator, ProgrammeId programme) {
        inbox.done(coordinator, LAPSED, programme.value());
    }

    @Override
    public String kind() {
        return ENDS;
    }

    /** Nothing to say about one that was erased, or moved to a later day meanwhile. */
    @Override
    public void due(Viewer job, UUID about) {
        var now = clock.instant();
        table.ofIdForEveryone(about)
                .filter(one -> !one.until(certifying.zone(job, one.holder(), one.programme()))
                        .isAfter(now))
                .ifPresent(ended -> {
                    programmes
                            .desk(job, ended.programme())
                            .ifPresent(desk -> inbox.put(
                                    job,
                                    desk.coordinator(),
                                    LAPSED,
                                    ended.programme().value(),
                                    now.plus(TO_LOOK)));
                    certifying.lapsed(job, ended.holder());
                });
    }
}
