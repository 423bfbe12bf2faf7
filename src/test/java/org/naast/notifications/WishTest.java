package org.naast.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WishTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @Test
    void mailWaitsForTheEndOfTheNight() {
        var wish = new Wish(true, LocalTime.of(21, 0), LocalTime.of(8, 0), AMSTERDAM);

        assertThat(wish.mayGo(at("2026-11-22T22:30:00Z"))).isEqualTo(at("2026-11-23T07:00:00Z"));
        assertThat(wish.mayGo(at("2026-11-22T03:00:00Z"))).isEqualTo(at("2026-11-22T07:00:00Z"));
        assertThat(wish.mayGo(at("2026-11-22T12:00:00Z"))).isEqualTo(at("2026-11-22T12:00:00Z"));
    }

    @Test
    void quietHoursMayLieInTheDay() {
        var wish = new Wish(true, LocalTime.of(9, 0), LocalTime.of(17, 0), AMSTERDAM);

        assertThat(wish.mayGo(at("2026-11-22T12:00:00Z"))).isEqualTo(at("2026-11-22T16:00:00Z"));
        assertThat(wish.mayGo(at("2026-11-22T17:00:00Z"))).isEqualTo(at("2026-11-22T17:00:00Z"));
    }

    @Test
    void whoeverSaidNothingGetsNoMail() {
        assertThat(Wish.NONE.mail()).isFalse();
    }

    private static Instant at(String time) {
        return Instant.parse(time);
    }
}
