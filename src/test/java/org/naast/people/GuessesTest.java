package org.naast.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.privacy.Hashes;
import org.naast.testing.NaastTest;
import org.naast.testing.TestClock;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

@NaastTest
class GuessesTest {

    private static final Duration LONGEST = Duration.ofSeconds(3);

    @Autowired
    Hashes hashes;

    @Autowired
    TestClock clock;

    @Autowired
    Guests guests;

    Guesses guesses;

    @BeforeEach
    void begin() {
        var settings =
                new PeopleSettings(Duration.ofMinutes(30), Duration.ofDays(21), Duration.ofDays(90), LONGEST, null);
        guesses = new Guesses(hashes, clock, settings);
    }

    @AfterEach
    void now() {
        clock.real();
    }

    @Test
    void aSlipOrTwoCostsNothing() {
        guesses.missed("192.0.2.1");
        guesses.missed("192.0.2.1");

        assertThat(guesses.wait("192.0.2.1")).isZero();
    }

    @Test
    void aClockThatIsSetBackKeepsNobodyWaiting() {
        clock.advance(Duration.ofDays(400));
        IntStream.range(0, 500).forEach(_ -> guesses.missed("192.0.2.1"));

        clock.real();

        assertThat(guesses.wait("192.0.2.1")).isZero();
        assertThat(guesses.wait("198.51.100.7")).isZero();
    }

    @Test
    void guessingCostsMoreAndMoreButNeverMoreThanAFewSeconds() {
        IntStream.range(0, 5).forEach(_ -> guesses.missed("192.0.2.1"));
        var some = guesses.wait("192.0.2.1");
        IntStream.range(0, 10_000).forEach(_ -> guesses.missed("192.0.2.1"));

        assertThat(some).isPositive().isLessThan(LONGEST);
        assertThat(guesses.wait("192.0.2.1")).isEqualTo(LONGEST);
        assertThat(guesses.wait("198.51.100.7")).isLessThanOrEqualTo(LONGEST);
    }

    @Test
    void halfAnHourLaterItIsForgiven() {
        IntStream.range(0, 30).forEach(_ -> guesses.missed("192.0.2.1"));

        clock.advance(Duration.ofMinutes(31));

        assertThat(guesses.wait("192.0.2.1")).isZero();
    }

    @Test
    void aHouseholdIsOneNetwork() {
        IntStream.range(0, 6).forEach(host -> guesses.missed("2001:db8:1:2:0:0:0:" + host));

        assertThat(guesses.wait("2001:db8:1:2:ffff:0:0:1")).isPositive();
        assertThat(guesses.wait("2001:db8:1:3:0:0:0:1")).isZero();
    }

    /** Limits go by cost, never by a block of addresses. */
    @Test
    void case_14_8_theSameGuestFromAThousandAddressesIsStillServed() {
        var noor = guests.begin(Viewer.visitor());
        var code = guests.code(Viewer.guest(noor.id()));

        for (var exit = 0; exit < 1_000; exit++) {
            var address = "198.51." + exit / 250 + "." + exit % 250;
            guesses.missed(address);
            assertThat(guesses.wait(address)).isLessThanOrEqualTo(LONGEST);
        }

        assertThat(guests.back(Viewer.visitor(), code.digits())).contains(noor.id());
    }
}
