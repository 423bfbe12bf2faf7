package org.naast.organisations;

import static java.util.Comparator.comparing;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The hours of an ordinary week, on the clocks of one place. They move with those clocks: nine o'clock stays nine
 * o'clock when summer time begins. No hours at all mean none were told, and count as always open.
 */
public record WeekHours(ZoneId zone, List<Span> spans) {

    /**
     * From one time to another on the same day, or to a time on the next day when that is not later. Midnight and
     * {@link LocalTime#MAX} both mean the end of the day; the same time twice is a whole day.
     */
    public record Span(DayOfWeek day, LocalTime from, LocalTime to) {

        public Span {
            to = to.equals(LocalTime.MAX) ? LocalTime.MIDNIGHT : to;
        }

        boolean endsNextDay() {
            return !to.isAfter(from);
        }
    }

    private record Stretch(Instant from, Instant to) {

        boolean isReal() {
            return from.isBefore(to);
        }
    }

    /** A weekly hour that clocks skip comes back only the week after. */
    private static final int DAYS_AHEAD = 16;

    public WeekHours {
        spans = spans.stream()
                .distinct()
                .sorted(comparing(Span::day).thenComparing(Span::from).thenComparing(Span::to))
                .toList();
    }

    /** Weekdays from nine to five: what a programme begins with. */
    public static WeekHours office(ZoneId zone) {
        var five = Stream.of(DayOfWeek.values()).limit(5);
        return new WeekHours(
                zone,
                five.map(day -> new Span(day, LocalTime.of(9, 0), LocalTime.of(17, 0)))
                        .toList());
    }

    /** Reads what {@link #written()} wrote. */
    public static WeekHours read(ZoneId zone, String written) {
        return new WeekHours(zone, WeekHoursText.read(written));
    }

    /** As one line, for a column or a hidden field: {@code 1 09:00-17:00; 5 22:00-02:00}, Monday is 1. */
    public String written() {
        return WeekHoursText.write(spans);
    }

    /** 28 bits, day × 4 + part (night, morning, afternoon, evening), Monday first: where half an hour or more is open. */
    public long parts() {
        return WeekParts.of(spans);
    }

    public boolean open(Instant at) {
        return spans.isEmpty() || stretches(at).anyMatch(s -> !at.isBefore(s.from()) && at.isBefore(s.to()));
    }

    /** This instant when it is open now. */
    public Instant nextOpening(Instant at) {
        return open(at)
                ? at
                : stretches(at)
                        .map(Stretch::from)
                        .filter(from -> !from.isBefore(at))
                        .min(Instant::compareTo)
                        .orElse(at);
    }

    /** When it closes; empty when it is closed now, or never closes. */
    public Optional<Instant> openUntil(Instant at) {
        var end = at;
        for (var stretch : stretches(at).toList()) {
            end = !stretch.from().isAfter(end) && stretch.to().isAfter(end) ? stretch.to() : end;
        }
        return end.equals(at) ? Optional.empty() : Optional.of(end);
    }

    /** The instant when so much open time has passed. */
    public Instant after(Instant from, Duration working) {
        if (spans.isEmpty()) {
            return from.plus(working);
        }
        var now = from;
        var left = working;
        for (var day = dayBefore(from); ; day = day.plusDays(1)) {
            for (var stretch : on(day).toList()) {
                var begin = now.isAfter(stretch.from()) ? now : stretch.from();
                var passes = Duration.between(begin, stretch.to());
                if (passes.compareTo(left) >= 0) {
                    return begin.plus(left);
                }
                if (passes.isPositive()) {
                    left = left.minus(passes);
                    now = stretch.to();
                }
            }
        }
    }

    private Stream<Stretch> stretches(Instant around) {
        var first = dayBefore(around);
        return first.datesUntil(first.plusDays(DAYS_AHEAD)).flatMap(this::on);
    }

    /** A span that began yesterday may still run. */
    private LocalDate dayBefore(Instant at) {
        return at.atZone(zone).toLocalDate().minusDays(1);
    }

    /** An hour that clocks skip is not there; one they repeat is there twice. */
    private Stream<Stretch> on(LocalDate day) {
        return spans.stream()
                .filter(span -> span.day() == day.getDayOfWeek())
                .map(span -> new Stretch(at(day, span.from()), at(day.plusDays(span.endsNextDay() ? 1 : 0), span.to())))
                .filter(Stretch::isReal);
    }

    /** A time that clocks skip is the moment they skip it, so that what begins first stays first. */
    private Instant at(LocalDate day, LocalTime time) {
        var local = day.atTime(time);
        var change = zone.getRules().getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant()
                : local.atZone(zone).toInstant();
    }
}
