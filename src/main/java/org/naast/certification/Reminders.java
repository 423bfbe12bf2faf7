package org.naast.certification;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;

/** When somebody is told that a certificate ends: its holder 90, 30 and 7 days before, the programme from 30 days on. */
final class Reminders {

    private static final List<Period> HOLDER = List.of(Period.ofDays(90), Period.ofDays(30), Period.ofDays(7));
    private static final Period PROGRAMME = Period.ofDays(30);

    private Reminders() {}

    /** The first moment after this one at which somebody is told; the end itself when there is none before it. */
    static Instant next(Instant until, Instant now) {
        return HOLDER.stream()
                .map(days -> before(until, days))
                .filter(now::isBefore)
                .findFirst()
                .orElse(until);
    }

    static Instant first(Instant until) {
        return before(until, HOLDER.getFirst());
    }

    static Instant forTheProgramme(Instant until) {
        return before(until, PROGRAMME);
    }

    private static Instant before(Instant until, Period days) {
        return until.atZone(ZoneOffset.UTC).minus(days).toInstant();
    }
}
