package org.naast.supervision;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.naast.directory.Level;

/** How often one's work is talked over: rules as plain functions. */
final class Rhythm {

    /** A coordinator knows this long before; half the time where it is due sooner. */
    private static final Duration BEFORE = Duration.ofDays(14);

    private Rhythm() {}

    /** 7 days for whoever still completes a certificate, 30 for the certified, 42 for volunteers. */
    static int days(Level level, boolean provisional) {
        if (provisional) {
            return 7;
        }
        return level == Level.VOLUNTEER ? 42 : 30;
    }

    /** The first instant at which it is overdue: midnight after its last day, where the peer lives. */
    static Instant until(LocalDate last, int days, ZoneId zone) {
        return last.plusDays(days + 1L).atStartOfDay(zone).toInstant();
    }

    /** When the programme is told. */
    static Instant soon(Instant until, int days) {
        var half = Duration.ofDays(days).dividedBy(2);
        return until.minus(half.compareTo(BEFORE) < 0 ? half : BEFORE);
    }

    /** What comes next for the programme: to be told, or that it is overdue. */
    static Instant next(Instant until, int days, Instant now) {
        var soon = soon(until, days);
        return soon.isAfter(now) ? soon : until;
    }
}
