package org.naast.timers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.naast.testing.Counting;
import org.naast.testing.NaastTest;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

@NaastTest
class TimersTest {

    /** Before any timer of another test. */
    private static final Instant LONG_AGO = Instant.parse("1900-01-01T00:00:00Z");

    @Autowired
    Timers timers;

    @Autowired
    Clock clock;

    @Autowired
    Counting counting;

    @Test
    void aTimerFiresOnceHoweverManyLookForIt() throws Exception {
        var about = UUID.randomUUID();
        timers.set(Viewer.job(), Counting.KIND, about, clock.instant().minusSeconds(60));

        Callable<Boolean> look = () -> {
            while (timers.fireNext(Viewer.job())) {
                Thread.onSpinWait();
            }
            return true;
        };
        try (var nodes = Executors.newFixedThreadPool(4)) {
            nodes.invokeAll(IntStream.range(0, 8).mapToObj(_ -> look).toList());
        }

        assertThat(counting.times(about)).isEqualTo(1);
    }

    @Test
    void theOneThatFailedIsPutOffAndNoOther() {
        var failing = UUID.randomUUID();
        var other = UUID.randomUUID();
        timers.set(Viewer.job(), Failing.KIND, failing, LONG_AGO);
        try {
            var failed = catchThrowableOfType(TimerFailed.class, () -> timers.fireNext(Viewer.job()));
            // As when another node let go of it in between.
            timers.set(Viewer.job(), Counting.KIND, other, LONG_AGO);

            timers.putOff(Viewer.job(), failed);

            assertThat(timers.fireNext(Viewer.job())).isTrue();
            assertThat(counting.times(other)).isEqualTo(1);
        } finally {
            timers.cancel(Viewer.job(), Failing.KIND, failing);
        }
    }

    @Test
    void aTimerThatIsNotDueWaits() {
        var about = UUID.randomUUID();
        timers.set(Viewer.job(), Counting.KIND, about, clock.instant().plusSeconds(60));

        timers.fireNext(Viewer.job());

        assertThat(counting.times(about)).isZero();
        timers.cancel(Viewer.job(), Counting.KIND, about);
    }
}
