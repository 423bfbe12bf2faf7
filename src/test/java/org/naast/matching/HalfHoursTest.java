package org.naast.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.naast.organisations.WeekHours;

class HalfHoursTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 25);
    private static final List<String> PARTS = List.of("night", "morning", "afternoon", "evening");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # asker                | wishes              | from       | peer                | has time                 | shared, asker's clock
            Europe/Amsterdam       | TUESDAY evening     | 2026-11-25 | Europe/Amsterdam    | 2 18:00-22:00            | TUESDAY evening
            Europe/Amsterdam       | TUESDAY evening     | 2026-11-25 | Europe/Amsterdam    | 3 18:00-22:00            |
            Europe/Amsterdam       | TUESDAY evening     | 2026-11-25 | Europe/Amsterdam    | 2 23:30-00:00            | TUESDAY evening
            Europe/Amsterdam       | TUESDAY evening     | 2026-11-25 | Europe/Amsterdam    | 2 23:45-00:15            |
            Europe/Amsterdam       | TUESDAY evening     | 2026-11-25 | Europe/London       | 2 17:00-17:30            | TUESDAY evening
            Europe/Amsterdam       | TUESDAY evening     | 2026-11-25 | Europe/London       | 2 16:45-17:15            |
            Europe/Amsterdam       | MONDAY afternoon    | 2026-11-25 | America/New_York    | 1 06:00-09:00            | MONDAY afternoon
            Europe/Amsterdam       | MONDAY night        | 2026-11-25 | America/New_York    | 7 18:00-20:00            | MONDAY night
            America/New_York       | SUNDAY evening      | 2026-11-25 | Europe/Amsterdam    | 1 00:00-06:00            | SUNDAY evening
            Asia/Kolkata           | FRIDAY evening      | 2026-11-25 | Europe/Amsterdam    | 5 18:00-00:00            | FRIDAY evening
            Asia/Kolkata           | FRIDAY evening      | 2026-11-25 | Europe/Amsterdam    | 5 19:00-23:00            | FRIDAY evening
            Asia/Kolkata           | FRIDAY evening      | 2026-11-25 | Europe/Amsterdam    | 5 19:15-23:00            |
            Asia/Kathmandu         | FRIDAY evening      | 2026-11-25 | Asia/Kolkata        | 5 17:45-18:15            | FRIDAY evening
            Asia/Kathmandu         | FRIDAY evening      | 2026-11-25 | Asia/Kolkata        | 5 17:30-18:00            |
            Pacific/Auckland       | MONDAY morning      | 2026-11-25 | Pacific/Honolulu    | 7 07:00-09:00            | MONDAY morning
            Pacific/Kiritimati     | MONDAY night        | 2026-11-25 | Pacific/Pago_Pago   | 6 23:00-23:30            | MONDAY night
            # Three weeks in March America is on summer time and Europe is not yet.
            Europe/Amsterdam       | TUESDAY evening     | 2027-03-08 | America/New_York    | 2 18:00-19:00            |
            Europe/Amsterdam       | TUESDAY evening     | 2027-03-15 | America/New_York    | 2 18:00-19:00            | TUESDAY evening
            Europe/Amsterdam       | TUESDAY evening     | 2027-03-29 | America/New_York    | 2 18:00-19:00            |
            # Both hold when clocks change in that week: Sunday 28 March on, Friday 26 March not yet.
            Europe/Amsterdam       | SUNDAY evening      | 2027-03-24 | America/New_York    | 7 12:00-12:30            | SUNDAY evening
            Europe/Amsterdam       | FRIDAY evening      | 2027-03-24 | America/New_York    | 5 12:00-12:30            |
            """)
    void whatTwoPeopleShare(String asker, String wishes, LocalDate from, String peer, String hours, String shared) {
        var there = ZoneId.of(peer);
        var halves = HalfHours.of(WeekHours.read(there, hours));
        halves.and(HalfHours.elsewhere(part(wishes), ZoneId.of(asker), from, there));

        assertThat(HalfHours.parts(halves, ZoneId.of(asker), from, there)).isEqualTo(shared == null ? 0 : part(shared));
    }

    @Test
    void aPeerWithoutHoursHasTimeAlwaysAndSoOnEveryClock() {
        var there = ZoneId.of("Australia/Adelaide");
        var always = HalfHours.of(new WeekHours(there, List.of()));

        assertThat(always.cardinality()).isEqualTo(HalfHours.QUARTERS);
        assertThat(HalfHours.parts(always, ZoneId.of("Europe/Amsterdam"), NOVEMBER, there))
                .isEqualTo((1L << 28) - 1);
    }

    @Test
    void asAColumnItIsOneSignAQuarter() {
        var written = HalfHours.written(HalfHours.of(WeekHours.read(ZoneId.of("UTC"), "1 00:00-01:00; 7 23:30-00:00")));

        assertThat(written).hasSize(672).startsWith("1110").endsWith("0011");
    }

    @Test
    void anyTwoZonesShareWhatAClockOnEachWallWouldShow() {
        var random = new Random(2027);
        var zones = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/"))
                .sorted()
                .toList();
        var matches = 0;
        for (var round = 0; round < 3_000; round++) {
            var asker = ZoneId.of(zones.get(random.nextInt(zones.size())));
            var peer = ZoneId.of(zones.get(random.nextInt(zones.size())));
            var from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1_000));
            var hours = hours(random, peer);
            var one = random.nextInt(28);
            var parts = 1L << one | 1L << random.nextInt(28);

            var mask = HalfHours.elsewhere(parts, asker, from, peer);
            var shared = HalfHours.of(hours).intersects(mask);

            assertThat(shared)
                    .as("%s from %s in %s, %s in %s", Long.toBinaryString(parts), from, asker, hours, peer)
                    .isEqualTo(onTheWalls(parts, asker, from, hours));
            matches += shared ? 1 : 0;
        }
        assertThat(matches).isBetween(500, 2_500);
    }

    private static WeekHours hours(Random random, ZoneId zone) {
        var spans = new ArrayList<WeekHours.Span>();
        for (var i = random.nextInt(3); i >= 0; i--) {
            spans.add(new WeekHours.Span(
                    DayOfWeek.of(1 + random.nextInt(7)),
                    LocalTime.of(random.nextInt(24), 15 * random.nextInt(4)),
                    LocalTime.of(random.nextInt(24), 15 * random.nextInt(4))));
        }
        return new WeekHours(zone, spans);
    }

    /** Minute by minute: half an hour in which no clock is changed, both walls show a time that suits. */
    private static boolean onTheWalls(long parts, ZoneId asker, LocalDate from, WeekHours hours) {
        var begin = from.atStartOfDay(asker).toEpochSecond() / 60;
        var end = from.plusDays(7).atStartOfDay(asker).toEpochSecond() / 60;
        return LongStream.range(begin, end)
                .filter(minute -> minute % 15 == 0)
                .filter(minute -> calm(asker, minute) && calm(hours.zone(), minute))
                .anyMatch(minute -> LongStream.range(minute, minute + 30)
                        .allMatch(one -> wished(parts, wall(asker, one)) && free(hours, wall(hours.zone(), one))));
    }

    private static boolean calm(ZoneId zone, long minute) {
        return zone.getRules()
                .getOffset(Instant.ofEpochSecond(minute * 60))
                .equals(zone.getRules().getOffset(Instant.ofEpochSecond(minute * 60 + 29 * 60)));
    }

    private static java.time.LocalDateTime wall(ZoneId zone, long minute) {
        return java.time.LocalDateTime.ofInstant(Instant.ofEpochSecond(minute * 60), zone);
    }

    private static boolean wished(long parts, java.time.LocalDateTime wall) {
        return (parts >> (wall.getDayOfWeek().ordinal() * 4 + wall.getHour() / 6) & 1) == 1;
    }

    private static boolean free(WeekHours hours, java.time.LocalDateTime wall) {
        var time = wall.toLocalTime();
        return hours.spans().stream().anyMatch(span -> {
            var today = span.day() == wall.getDayOfWeek() && !time.isBefore(span.from());
            var overnight = !span.to().isAfter(span.from());
            var lateYesterday = overnight && span.day().plus(1) == wall.getDayOfWeek() && time.isBefore(span.to());
            return today && (overnight || time.isBefore(span.to())) || lateYesterday;
        });
    }

    private static long part(String words) {
        var both = words.split(" ");
        return 1L << (DayOfWeek.valueOf(both[0]).ordinal() * 4 + PARTS.indexOf(both[1]));
    }
}
