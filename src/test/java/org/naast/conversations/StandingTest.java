package org.naast.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final Instant NIGHT = Instant.parse("2026-11-22T23:00:00Z");
    private static final ConversationSettings LIMITS =
            new ConversationSettings(4000, 30, Duration.ofHours(12), Duration.ofDays(7), 3, Duration.ofDays(90));
    private static final Standing RUNNING = new Standing(false, false, true, true);

    @Test
    void somebodyMayWriteWithinTheLimits() {
        assertThat(RUNNING.refuses("Hoi", recent(29, 1), NIGHT, LIMITS)).isEmpty();
    }

    @Test
    void case_5_2_thirtyMessagesInANightWithoutAnAnswerAreEnough() {
        assertThat(RUNNING.refuses("Hoi", recent(30, 1), NIGHT, LIMITS)).contains(Sent.Refused.TOO_MANY);
    }

    @Test
    void theNextNightBeginsAnew() {
        assertThat(RUNNING.refuses("Hoi", recent(30, 12), NIGHT, LIMITS)).isEmpty();
    }

    @Test
    void eachRefusalHasItsOwnName() {
        assertThat(new Standing(false, true, true, true).refuses("Hoi", recent(0, 0), NIGHT, LIMITS))
                .contains(Sent.Refused.ENDED);
        assertThat(new Standing(true, false, true, true).refuses("Hoi", recent(0, 0), NIGHT, LIMITS))
                .contains(Sent.Refused.HELD);
        assertThat(new Standing(false, false, false, true).refuses("Hoi", recent(0, 0), NIGHT, LIMITS))
                .contains(Sent.Refused.NOT_YET);
        assertThat(RUNNING.refuses(" \n", recent(0, 0), NIGHT, LIMITS)).contains(Sent.Refused.EMPTY);
        assertThat(RUNNING.refuses("a".repeat(4001), recent(0, 0), NIGHT, LIMITS))
                .contains(Sent.Refused.TOO_LONG);
    }

    private static Standing.Recent recent(int mine, int hoursAgo) {
        return new Standing.Recent(mine, NIGHT.minus(Duration.ofHours(hoursAgo)));
    }
}
