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
 * Tells people that a certificate ended, and some weeks before that it will, or is to be confirmed for another year: its
 * holder 90, 30 and 7 days before, the programme 30 and 7 days before. That it no longer counts waits for nobody: each search
 * and each yes compares the instant itself.
 */
@Component
class CertificateEnds implements Due {

    static final String ENDS = "certification.ends";

    /** What the programme finds before it; about that programme. */
    static final String SOON = "certification.soon";

    static final String LAPSED = "certification.lapsed";

    private static final Duration TO_LOOK = Duration.ofDays(1);

    private final CertificateTable table;
    private final Certifying certifying;
    private final Programmes programmes;
    private final Inbox inbox;
    private final CertificateNews news;
    private final Timers timers;
    private final Clock clock;

    CertificateEnds(
            CertificateTable table,
            Certifying certifying,
            Programmes programmes,
            Inbox inbox,
            CertificateNews news,
            Timers timers,
            Clock clock) {
        this.table = table;
        this.certifying = certifying;
        this.programmes = programmes;
        this.inbox = inbox;
        this.news = news;
        this.timers = timers;
        this.clock = clock;
    }

    /** Tells in good time; that less than these days are left is known to whoever records it. */
    void remember(Viewer viewer, UUID id, Instant until) {
        timers.set(viewer, ENDS, id, Reminders.next(until, clock.instant()));
    }

    /** The same for one that was recorded when nobody was told yet. */
    void plan(Viewer job, UUID id, Instant until) {
        var now = clock.instant();
        if (until.isAfter(now)) {
            timers.set(job, ENDS, id, Reminders.forTheProgramme(until).isAfter(now) ? Reminders.next(until, now) : now);
        }
    }

    void seen(Viewer coordinator, ProgrammeId programme) {
        inbox.done(coordinator, SOON, programme.value());
        inbox.done(coordinator, LAPSED, programme.value());
        inbox.seen(coordinator, SuspensionNews.WENT_ON, programme.value());
        inbox.seen(coordinator, Resting.RESTS, programme.value());
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
            news.ended(job, one.holder());
            certifying.lapsed(job, one.holder());
            return;
        }
        if (!Reminders.first(until).isAfter(now)) {
            news.ends(job, one.holder(), until);
        }
        if (!Reminders.forTheProgramme(until).isAfter(now)) {
            lay(job, one, SOON, until);
        }
        timers.set(job, ENDS, id, Reminders.next(until, now));
    }

    private void lay(Viewer job, Certificate one, String kind, Instant due) {
        programmes
                .desk(job, one.programme())
                .ifPresent(desk ->
                        inbox.put(job, desk.coordinator(), kind, one.programme().value(), due));
    }
}
