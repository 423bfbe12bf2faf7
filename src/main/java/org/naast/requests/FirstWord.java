package org.naast.requests;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When a peer who says yes may write first: as promised, or sooner. Nobody is made to wait longer than they were told.
 *
 * @param promised the last moment, and what counts when nothing is chosen
 * @param zone the clocks of the programme, by which both read it
 */
public record FirstWord(Instant now, Instant promised, ZoneId zone) {

    private static final LocalTime EVENING = LocalTime.of(22, 0);
    private static final Duration WORTH_SAYING = Duration.ofHours(1);

    /** Before the evening is over; empty when it nearly is, and when the promise is sooner. */
    public Optional<Instant> today() {
        return sooner(0, EVENING);
    }

    /** Before noon; empty when the promise is sooner. */
    public Optional<Instant> tomorrowMorning() {
        return sooner(1, LocalTime.NOON);
    }

    /** The only day there is to choose from; empty when there are several. */
    public Optional<LocalDate> onlyDay() {
        var today = now.atZone(zone).toLocalDate();
        return Optional.of(today).filter(promised.atZone(zone).toLocalDate()::equals);
    }

    public boolean holds(Instant by) {
        return by.isAfter(now) && !by.isAfter(promised);
    }

    private Optional<Instant> sooner(int days, LocalTime time) {
        var at = now.atZone(zone).toLocalDate().plusDays(days).atTime(time);
        return Optional.of(at.atZone(zone).toInstant())
                .filter(by -> by.isAfter(now.plus(WORTH_SAYING)) && by.isBefore(promised));
    }
}
