package org.naast.certification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.naast.directory.Certifying;
import org.naast.timers.Due;
import org.naast.timers.Timers;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/**
 * Tells people that a certificate ended, and some weeks before that it will: its holder 90, 30 and 7 days before, the
 * programme 30 and 7 days before. One without an end is for its programme to confirm, in {@link Yearly}. That it no longer counts waits for nobody: each search
 * and each yes compares the instant itself.
 */
@Component
class CertificateEnds implements Due {

    static final String ENDS = "certification.ends";

    private static final Duration TO_LOOK = Duration.ofDays(1);

    private final CertificateTable table;
    private final Certifying certifying;
    private final Yearly yearly;
    private final DeskNews desk;
    private final CertificateNews news;
    private final Timers timers;
    private final Clock clock;

    CertificateEnds(
            CertificateTable table,
            Certifying certifying,
            Yearly yearly,
            DeskNews desk,
            CertificateNews news,
            Timers timers,
            Clock clock) {
        this.table = table;
        this.certifying = certifying;
        this.yearly = yearly;
        this.desk = desk;
        this.news = news;
        this.timers = timers;
        this.clock = clock;
    }

    /** Tells in good time; that less than these days are left is known to whoever records it. */
    void remember(Viewer viewer, UUID id, Certificate one, Instant until) {
        timers.set(viewer, ENDS, id, Reminders.next(last(one, until), clock.instant()));
    }

    /** The same for one that was recorded when nobody was told yet. */
    void plan(Viewer job, UUID id, Certificate one, Instant until) {
        var now = clock.instant();
        if (until.isAfter(now)) {
            var last = last(one, until);
            timers.set(job, ENDS, id, Reminders.forTheProgramme(last).isAfter(now) ? Reminders.next(last, now) : now);
        }
    }

    void seen(Viewer coordinator, ProgrammeId programme) {
        desk.seen(coordinator, programme);
    }

    @Override
    public String kind() {
        return ENDS;
    }

    /** Nothing to say about one that was erased; one that was moved to a later day meanwhile has its time to come. */
    @Override
    public void due(Viewer job, UUID about) {
        table.ofIdForEveryone(about).ifPresent(one -> {
            if (yearly.keeps(job, one)) {
                var kept = yearly.look(job, about, one);
                remember(job, about, kept, until(job, kept));
            } else {
                tell(job, about, one);
            }
        });
    }

    private void tell(Viewer job, UUID id, Certificate one) {
        var now = clock.instant();
        var until = until(job, one);
        if (!until.isAfter(now)) {
            desk.lay(job, one, DeskNews.LAPSED, now.plus(TO_LOOK));
            news.ended(job, one.holder());
            certifying.lapsed(job, one.holder());
            return;
        }
        if (!Reminders.first(until).isAfter(now)) {
            news.ends(job, one.holder(), until);
        }
        if (!Reminders.forTheProgramme(until).isAfter(now)) {
            desk.lay(job, one, DeskNews.SOON, until);
        }
        timers.set(job, ENDS, id, Reminders.next(until, now));
    }

    private Instant until(Viewer job, Certificate one) {
        return one.until(certifying.zone(job, one.holder(), one.programme()));
    }

    /** The last moment at which there is something to tell. */
    private static Instant last(Certificate one, Instant until) {
        return one.to().isPresent() ? until : Yearly.asked(until);
    }
}
