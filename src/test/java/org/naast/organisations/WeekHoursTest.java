package org.naast.organisations;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekHoursTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final List<ZoneId> ZONES =
            List.of(AMSTERDAM, ZoneId.of("America/Los_Angeles"), ZoneId.of("Australia/Lord_Howe"), ZoneId.of("UTC"));

    @ParameterizedTest
    @CsvSource({
        // Office hours; 2027-03-01 is a Monday.
        "2027-03-01T09:00, 60,  2027-03-01T10:00",
        "2027-03-01T16:30, 60,  2027-03-02T09:30",
        "2027-03-01T16:00, 60,  2027-03-01T17:00",
        "2027-03-01T03:00, 480, 2027-03-01T17:00",
        "2027-03-01T12:00, 480, 2027-03-02T12:00",
        "2027-03-05T16:59, 2,   2027-03-08T09:01",
        "2027-03-06T12:00, 1,   2027-03-08T09:01",
        // Over the night when summer time begins, and the one when it ends: nine o'clock stays nine o'clock.
        "2027-03-26T16:00, 120, 2027-03-29T10:00",
        "2027-10-29T16:00, 120, 2027-11-01T10:00",
    })
    void promisesFallWithinTheHours(LocalDateTime from, int minutes, LocalDateTime expected) {
        var hours = WeekHours.office(AMSTERDAM);

        assertThat(hours.after(at(from), Duration.ofMinutes(minutes))).isEqualTo(at(expected));
    }

    @Test
    void noTimeAtAllPassesAtTheFirstOpenMoment() {
        var hours = WeekHours.office(AMSTERDAM);

        assertThat(hours.after(at("2027-03-01T12:00"), Duration.ZERO)).isEqualTo(at("2027-03-01T12:00"));
        assertThat(hours.after(at("2027-03-06T12:00"), Duration.ZERO)).isEqualTo(at("2027-03-08T09:00"));
    }

    @Test
    void aSpanRunsPastMidnightAndSundayRunsIntoMonday() {
        var hours = hours(span(FRIDAY, "22:00", "02:00"), span(SUNDAY, "23:00", "01:00"));

        assertThat(hours.open(at("2027-03-06T01:59"))).isTrue();
        assertThat(hours.open(at("2027-03-06T02:00"))).isFalse();
        assertThat(hours.open(at("2027-03-08T00:30"))).isTrue();
        assertThat(hours.after(at("2027-03-05T23:00"), Duration.ofHours(4))).isEqualTo(at("2027-03-08T00:00"));
        assertThat(hours.nextOpening(at("2027-03-06T02:00"))).isEqualTo(at("2027-03-07T23:00"));
        assertThat(hours.nextOpening(at("2027-03-06T01:00"))).isEqualTo(at("2027-03-06T01:00"));
        assertThat(hours.openUntil(at("2027-03-05T23:00"))).contains(at("2027-03-06T02:00"));
        assertThat(hours.openUntil(at("2027-03-06T02:00"))).isEmpty();
    }

    @Test
    void anHourThatClocksSkipIsNotThereAndOneTheyRepeatIsThereTwice() {
        var night = hours(span(SUNDAY, "01:00", "04:00"));

        assertThat(night.after(at("2027-03-28T01:00"), Duration.ofHours(2))).isEqualTo(at("2027-03-28T04:00"));
        assertThat(night.after(at("2027-10-31T01:00"), Duration.ofHours(4))).isEqualTo(at("2027-10-31T04:00"));
        assertThat(hours(span(SUNDAY, "02:00", "03:00")).nextOpening(at("2027-03-27T12:00")))
                .isEqualTo(at("2027-04-04T02:00"));
    }

    @Test
    void theSameTimeTwiceIsAWholeDayAndTheEndOfADayHasTwoNames() {
        var saturday = hours(span(SATURDAY, "00:00", "00:00"));

        assertThat(saturday).isEqualTo(hours(new WeekHours.Span(SATURDAY, LocalTime.MIDNIGHT, LocalTime.MAX)));
        assertThat(saturday.open(at("2027-03-06T00:00"))).isTrue();
        assertThat(saturday.open(at("2027-03-06T23:59"))).isTrue();
        assertThat(saturday.open(at("2027-03-07T00:00"))).isFalse();
    }

    @Test
    void noHoursToldMeansAlwaysOpen() {
        var untold = hours();
        var now = at("2027-03-06T03:00");

        assertThat(untold.open(now)).isTrue();
        assertThat(untold.after(now, Duration.ofHours(5))).isEqualTo(at("2027-03-06T08:00"));
        assertThat(untold.nextOpening(now)).isEqualTo(now);
        assertThat(untold.parts()).isEqualTo((1L << 28) - 1);
    }

    @Test
    void partsAreBitsMondayNightFirst() {
        assertThat(hours(span(MONDAY, "00:00", "06:00")).parts()).isEqualTo(1L);
        assertThat(hours(span(MONDAY, "09:00", "17:00")).parts()).isEqualTo(0b0110L);
        assertThat(hours(span(MONDAY, "09:00", "12:29")).parts()).isEqualTo(0b0010L);
        assertThat(hours(span(MONDAY, "09:00", "12:30")).parts()).isEqualTo(0b0110L);
        assertThat(hours(span(SUNDAY, "18:00", "01:00")).parts()).isEqualTo(1L << 27 | 1L);
    }

    @Test
    void whatIsWrittenIsReadTheSame() {
        var hours =
                hours(span(SUNDAY, "23:00", "01:00"), span(MONDAY, "09:00", "12:00"), span(MONDAY, "13:00", "00:00"));

        assertThat(hours.written()).isEqualTo("1 09:00-12:00; 1 13:00-00:00; 7 23:00-01:00");
        assertThat(WeekHours.read(AMSTERDAM, hours.written())).isEqualTo(hours);
        assertThat(WeekHours.read(AMSTERDAM, "")).isEqualTo(hours());
        assertThatThrownBy(() -> WeekHours.read(AMSTERDAM, "8 09:00-17:00"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Counted minute by minute, in any zone, round every change of the clocks: the answer must be the same. */
    @Test
    void openTimeIsWhatCountingMinutesGives() {
        var random = new Random(20261122);
        for (var run = 0; run < 120; run++) {
            var zone = ZONES.get(random.nextInt(ZONES.size()));
            var hours = generated(zone, random);
            var from = start(zone, random);
            var minutes = 1 + random.nextInt(600);

            assertThat(hours.after(from, Duration.ofMinutes(minutes)))
                    .as("%s from %s, %d minutes", hours, from, minutes)
                    .isEqualTo(counted(hours, from, minutes));
        }
    }

    @Test
    void moreTimeNeverEndsEarlierAndTheEndIsAlwaysWithinTheHours() {
        var random = new Random(7);
        for (var run = 0; run < 300; run++) {
            var hours = generated(AMSTERDAM, random);
            var from = start(AMSTERDAM, random);
            var some = Duration.ofMinutes(1 + random.nextInt(3000));

            var end = hours.after(from, some);

            assertThat(end).isBefore(hours.after(from, some.plusMinutes(1)));
            assertThat(hours.open(end.minusSeconds(1))).as("%s, %s", hours, end).isTrue();
            assertThat(hours.after(hours.after(from, some), some)).isEqualTo(hours.after(from, some.multipliedBy(2)));
        }
    }

    private static Instant counted(WeekHours hours, Instant from, int minutes) {
        var now = from;
        for (var left = minutes; left > 0; now = now.plusSeconds(60)) {
            left -= hours.open(now) ? 1 : 0;
        }
        return now;
    }

    private static WeekHours generated(ZoneId zone, Random random) {
        return new WeekHours(
                zone,
                IntStream.rangeClosed(0, 1 + random.nextInt(5))
                        .mapToObj(_ -> new WeekHours.Span(
                                DayOfWeek.of(1 + random.nextInt(7)), halfHour(random), halfHour(random)))
                        .toList());
    }

    private static LocalTime halfHour(Random random) {
        return LocalTime.of(random.nextInt(24), 30 * random.nextInt(2));
    }

    /** Within a week before a change of the clocks, where there is one. */
    private static Instant start(ZoneId zone, Random random) {
        var spring = Instant.parse("2027-01-15T00:00:00Z");
        var change = zone.getRules().nextTransition(random.nextBoolean() ? spring : spring.plus(Duration.ofDays(150)));
        var near = change == null ? spring : change.getInstant();
        return near.minus(Duration.ofMinutes(random.nextInt(3 * 24 * 60)));
    }

    private static WeekHours hours(WeekHours.Span... spans) {
        return new WeekHours(AMSTERDAM, List.of(spans));
    }

    private static WeekHours.Span span(DayOfWeek day, String from, String to) {
        return new WeekHours.Span(day, LocalTime.parse(from), LocalTime.parse(to));
    }

    private static Instant at(String local) {
        return at(LocalDateTime.parse(local));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(AMSTERDAM).toInstant();
    }
}
