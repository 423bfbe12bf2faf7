package org.naast.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.naast.directory.Level;
import org.naast.reference.Endorsement;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;

/** Where a certificate is on its way, on each day of it. */
class StageTest {

    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);
    private static final PersonId HOLDER = PersonId.next();
    private static final ProgrammeId HOUSE = ProgrammeId.next();

    @ParameterizedTest
    @CsvSource({
        // days left, by a scheme, provisional, window, stopped
        "200, true,  false, 60, false, ACTIVE",
        " 61, true,  false, 60, false, ACTIVE",
        " 60, true,  false, 60, false, RENEWAL_WINDOW",
        "  0, true,  false, 60, false, RENEWAL_WINDOW",
        " -1, true,  false, 60, false, LAPSED",
        " 91, true,  false,  0, false, ACTIVE",
        " 90, true,  false,  0, false, RENEWAL_WINDOW",
        " 10, false, false,  0, false, ACTIVE",
        " 10, true,  true,  60, false, PROVISIONAL",
        " -1, true,  true,  60, false, LAPSED",
        " 10, true,  false, 60, true,  SUSPENDED",
        " -1, true,  false, 60, true,  SUSPENDED",
    })
    void onThisDayItIs(int left, boolean scheme, boolean provisional, int window, boolean stopped, Stage stage) {
        assertThat(Stage.of(
                        certificate(Optional.of(LAST)),
                        term(scheme, provisional),
                        window,
                        LAST.minusDays(left),
                        stopped))
                .isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({
        "SUSPENDED, SUSPENDED",
        "LAPSED, LAPSED",
        "PROVISIONAL, RESTING",
        "RENEWAL_WINDOW, RESTING",
        "ACTIVE, RESTING"
    })
    void itRestsOnlyWhileItWouldCount(Stage stage, Stage resting) {
        assertThat(stage.resting(true)).isEqualTo(resting);
        assertThat(stage.resting(false)).isEqualTo(stage);
    }

    @Test
    void whatIsConfirmedFromYearToYearIsNotRenewedByItsHolder() {
        var yearly = certificate(Optional.empty());

        assertThat(Stage.of(yearly, term(true, false), 60, yearly.lastDay(), false))
                .isEqualTo(Stage.ACTIVE);
        assertThat(Stage.of(yearly, term(true, false), 60, yearly.lastDay().plusDays(1), false))
                .isEqualTo(Stage.LAPSED);
    }

    /** Whoever waits from one reminder to the next hears four times at most, the last time at the end. */
    @ParameterizedTest
    @ValueSource(longs = {9, 99, 999})
    void fromOneReminderToTheNextOneComesToTheEnd(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            var until = Instant.parse("2027-04-01T00:00:00Z").plusSeconds(random.nextInt(100_000));
            var now = until.minus(Duration.ofDays(random.nextInt(400))).minusSeconds(1);
            var times = 0;
            for (var at = now; at.isBefore(until); times++) {
                var next = Reminders.next(until, at);
                assertThat(next).isAfter(at).isBeforeOrEqualTo(until);
                at = next;
            }
            assertThat(times).isBetween(1, 4);
        }
    }

    private static Certificate certificate(Optional<LocalDate> to) {
        return new Certificate(
                HOLDER,
                HOUSE,
                "Huis",
                Level.CERTIFICATE,
                Set.of(Endorsement.ADDICTION),
                LAST.minusYears(1),
                to,
                LAST.minusYears(1));
    }

    private static Optional<Term> term(boolean scheme, boolean provisional) {
        return Optional.of(new Term(HOLDER, HOUSE, "house", "1", LAST.minusYears(1), provisional, Optional.empty()))
                .filter(_ -> scheme);
    }
}
