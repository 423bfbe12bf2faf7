package org.naast.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.naast.directory.Level;

class RhythmTest {

    @ParameterizedTest
    @CsvSource({
        "VOLUNTEER, false, 42",
        "CERTIFICATE, false, 30",
        "DIPLOMA, false, 30",
        "CERTIFICATE, true, 7",
        "VOLUNTEER, true, 7",
    })
    void eachLevelHasItsRhythm(Level level, boolean provisional, int days) {
        assertThat(Rhythm.days(level, provisional)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 30, Europe/Amsterdam, 2026-03-31T22:00:00Z",
        "2026-02-01, 30, Europe/Amsterdam, 2026-03-03T23:00:00Z",
        "2026-03-01,  7, America/New_York, 2026-03-09T04:00:00Z",
        "2026-01-01, 42, Pacific/Kiritimati, 2026-02-12T10:00:00Z",
    })
    void itIsOverdueAtMidnightWhereThePeerLives(LocalDate last, int days, ZoneId zone, Instant until) {
        assertThat(Rhythm.until(last, days, zone)).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource({"42, 336", "30, 336", "28, 336", "7, 84", "1, 12"})
    void theProgrammeKnowsFourteenDaysBeforeOrHalfTheTime(int days, int hours) {
        var until = Instant.parse("2026-05-01T00:00:00Z");

        assertThat(Duration.between(Rhythm.soon(until, days), until)).isEqualTo(Duration.ofHours(hours));
    }
}
