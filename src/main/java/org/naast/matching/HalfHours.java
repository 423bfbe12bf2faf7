package org.naast.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.naast.organisations.WeekHours;

/**
 * The half hours of a week on the clocks of one place, as bits: bit {@code q} says that the half hour from the q-th quarter
 * of an hour on is wholly free, Monday 00:00 being the first. A week is a circle. Every zone in use differs from every
 * other by quarters of an hour, so what two people share is what both have in one of their weeks.
 */
final class HalfHours {

    static final int QUARTERS = 7 * 24 * 4;

    private static final int MINUTES = 15;
    private static final int SECONDS = MINUTES * 60;
    private static final int QUARTERS_IN_PART = 6 * 4;

    private HalfHours() {}

    /** Those of a peer, on their own clocks; no hours at all count as always. */
    static BitSet of(WeekHours hours) {
        var free = new BitSet(QUARTERS);
        if (hours.spans().isEmpty()) {
            free.set(0, QUARTERS);
        }
        for (var span : hours.spans()) {
            var day = (span.day().getValue() - 1) * QUARTERS / 7;
            var from = day + ceiling(span.from());
            var to = day + floor(span.to()) + (span.to().isAfter(span.from()) ? 0 : QUARTERS / 7);
            IntStream.range(from, to).forEach(quarter -> free.set(quarter % QUARTERS));
        }
        return halves(free);
    }

    private static int floor(LocalTime time) {
        return time.toSecondOfDay() / SECONDS;
    }

    private static int ceiling(LocalTime time) {
        return (time.toSecondOfDay() + SECONDS - 1) / SECONDS;
    }

    private static BitSet halves(BitSet free) {
        var halves = new BitSet(QUARTERS);
        IntStream.range(0, QUARTERS)
                .filter(quarter -> free.get(quarter) && free.get((quarter + 1) % QUARTERS))
                .forEach(halves::set);
        return halves;
    }

    /** Wished parts of days ({@link Need#parts()}) on the asker's clock, as half hours on the clocks of another place. */
    static BitSet elsewhere(long parts, ZoneId asker, LocalDate from, ZoneId there) {
        var wished = new BitSet(QUARTERS);
        each(asker, from, moment -> {
            var here = quarter(moment, asker);
            var that = quarter(moment, there);
            // A half hour that one of the clocks jumps over, or says twice, is none that both can count on.
            if (follows(moment, asker, here) && follows(moment, there, that) && wished(parts, here)) {
                wished.set(that);
            }
        });
        return wished;
    }

    /** The parts of days on the asker's clock in which some of these half hours elsewhere begin. */
    static long parts(BitSet halves, ZoneId asker, LocalDate from, ZoneId there) {
        var parts = new long[1];
        each(asker, from, moment -> {
            var that = quarter(moment, there);
            if (halves.get(that) && follows(moment, there, that)) {
                parts[0] |= 1L << (quarter(moment, asker) / QUARTERS_IN_PART);
            }
        });
        return parts[0];
    }

    /** The quarters of seven days from this one on, as people count days: one may be an hour shorter or longer. */
    private static void each(ZoneId asker, LocalDate from, LongConsumer moment) {
        var end = from.plusDays(7).atStartOfDay(asker).toEpochSecond();
        for (var at = from.atStartOfDay(asker).toEpochSecond(); at < end; at += SECONDS) {
            moment.accept(at);
        }
    }

    private static boolean wished(long parts, int quarter) {
        return in(parts, quarter) && in(parts, (quarter + 1) % QUARTERS);
    }

    private static boolean in(long parts, int quarter) {
        return (parts >> (quarter / QUARTERS_IN_PART) & 1) == 1;
    }

    private static boolean follows(long moment, ZoneId zone, int quarter) {
        return quarter(moment + SECONDS, zone) == (quarter + 1) % QUARTERS;
    }

    private static int quarter(long moment, ZoneId zone) {
        var offset = zone.getRules().getOffset(Instant.ofEpochSecond(moment));
        var local = LocalDateTime.ofEpochSecond(moment, 0, offset);
        return (local.getDayOfWeek().getValue() - 1) * QUARTERS / 7 + floor(local.toLocalTime());
    }

    /** As a column has it. */
    static String written(BitSet halves) {
        return IntStream.range(0, QUARTERS)
                .mapToObj(quarter -> halves.get(quarter) ? "1" : "0")
                .collect(Collectors.joining());
    }
}
