package org.naast.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.naast.site.web.OpenDoors.Doors;
import org.naast.testing.TestClock;

class OpenDoorsTest {

    private static final Doors OPEN = new Doors(true, false);
    private static final Doors CLOSED = new Doors(false, false);

    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicReference<Supplier<Doors>> database = new AtomicReference<>(() -> OPEN);
    private final TestClock clock = new TestClock();
    private final OpenDoors doors = new OpenDoors(
            () -> {
                asked.incrementAndGet();
                return database.get().get();
            },
            clock);

    @Test
    void theDatabaseIsAskedOnceInAFewSecondsAndNotForEachView() {
        assertThat(doors.now()).isEqualTo(OPEN);
        assertThat(doors.now()).isEqualTo(OPEN);
        assertThat(asked).hasValue(1);

        database.set(() -> CLOSED);
        clock.advance(Duration.ofSeconds(5));

        assertThat(doors.now()).isEqualTo(CLOSED);
    }

    @Test
    void whatOpensIsSeenAtOnce() {
        database.set(() -> CLOSED);
        assertThat(doors.now()).isEqualTo(CLOSED);

        database.set(() -> OPEN);

        assertThat(doors.now()).isEqualTo(OPEN);
    }

    @Test
    void withTheDatabaseAwayWhatWasLastKnownStands() {
        assertThat(doors.now()).isEqualTo(OPEN);
        clock.advance(Duration.ofSeconds(5));
        database.set(() -> {
            throw new IllegalStateException("away");
        });

        assertThat(doors.now()).isEqualTo(OPEN);
    }

    @Test
    void aDatabaseThatSaysNothingIsNotWaitedFor() {
        var never = new CountDownLatch(1);
        database.set(() -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return CLOSED;
        });

        assertThat(doors.now()).isEqualTo(Doors.UNKNOWN);
        never.countDown();
    }
}
