package org.naast.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class FirstWordTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @Test
    void whatIsSoonerThanThePromiseIsOffered() {
        var word = word("2026-11-24T10:00", "2026-11-25T16:00");

        assertThat(word.today()).contains(at("2026-11-24T22:00"));
        assertThat(word.tomorrowMorning()).contains(at("2026-11-25T12:00"));
    }

    @Test
    void whatIsLaterThanThePromiseIsNot() {
        var word = word("2026-11-24T10:00", "2026-11-24T18:00");

        assertThat(word.today()).isEmpty();
        assertThat(word.tomorrowMorning()).isEmpty();
    }

    @Test
    void anEveningThatIsNearlyOverIsNoMomentToPromise() {
        assertThat(word("2026-11-24T21:00", "2026-11-26T16:00").today()).isEmpty();
    }

    @Test
    void whereThePromiseIsTodayThereIsNoOtherDay() {
        assertThat(word("2026-11-24T10:00", "2026-11-24T18:00").onlyDay()).contains(LocalDate.parse("2026-11-24"));
        assertThat(word("2026-11-24T10:00", "2026-11-25T00:30").onlyDay()).isEmpty();
    }

    @Test
    void onlyFromNowUntilThePromise() {
        var word = word("2026-11-24T10:00", "2026-11-25T16:00");

        assertThat(word.holds(at("2026-11-25T16:00"))).isTrue();
        assertThat(word.holds(at("2026-11-25T16:01"))).isFalse();
        assertThat(word.holds(at("2026-11-24T10:00"))).isFalse();
    }

    private static FirstWord word(String now, String promised) {
        return new FirstWord(at(now), at(promised), AMSTERDAM);
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(AMSTERDAM).toInstant();
    }
}
