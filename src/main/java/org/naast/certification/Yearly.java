package org.naast.certification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.naast.directory.Certifying;
import org.naast.directory.Endorsed;
import org.naast.organisations.Programmes;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/**
 * What has no end is confirmed each year by its programme. While nobody does, it is kept on from week to week, always a day
 * before it would be over, and the programme is reminded each time: nobody loses a diploma because an office was slow. After eight weeks it is over.
 */
@Component
class Yearly {

    private static final int DAYS = 7;

    /** Eight weeks: after that nobody can say that it is still so. */
    private static final int LONGEST = 8 * DAYS;

    private final CertificateTable table;
    private final SuspensionTable suspensions;
    private final Certifying certifying;
    private final Programmes programmes;
    private final DeskNews desk;
    private final Clock clock;

    Yearly(
            CertificateTable table,
            SuspensionTable suspensions,
            Certifying certifying,
            Programmes programmes,
            DeskNews desk,
            Clock clock) {
        this.table = table;
        this.suspensions = suspensions;
        this.certifying = certifying;
        this.programmes = programmes;
        this.desk = desk;
        this.clock = clock;
    }

    /** Whether it goes on while nobody confirms it: not for ever, not where nobody can, nor once two people took it back. */
    boolean keeps(Viewer job, Certificate one) {
        return one.to().isEmpty()
                && one.lastDay().isBefore(one.yearOver().plusDays(LONGEST))
                && programmes.desk(job, one.programme()).isPresent()
                && programmes.hasPeer(job, one.programme(), one.holder())
                && suspensions
                        .find(one.holder(), one.programme())
                        .filter(Suspension::revoked)
                        .isEmpty();
    }

    /** The moment at which it is kept on: where its holder lives, its last day begins. */
    static Instant asked(Instant until) {
        return until.minus(Duration.ofDays(1));
    }

    /** Asks for a confirmation when it is time, and keeps it on when it is late. It may be another afterwards. */
    Certificate look(Viewer job, UUID id, Certificate one) {
        var now = clock.instant();
        var zone = certifying.zone(job, one.holder(), one.programme());
        var asked = asked(one.until(zone));
        if (asked.isAfter(now)) {
            if (!Reminders.forTheProgramme(asked).isAfter(now)) {
                desk.lay(job, one, DeskNews.SOON, asked);
            }
            return one;
        }
        var today = LocalDate.ofInstant(now, zone);
        var kept = one.keptTo((one.lastDay().isBefore(today) ? today : one.lastDay()).plusDays(DAYS));
        if (!table.keepOn(id, kept)) {
            return table.ofIdForEveryone(id).orElse(one);
        }
        certifying.endorsed(
                job,
                new Endorsed(kept.holder(), kept.programme(), kept.level(), kept.endorsements(), kept.until(zone)));
        desk.lay(job, one, DeskNews.UNCONFIRMED, kept.until(zone));
        return kept;
    }
}
