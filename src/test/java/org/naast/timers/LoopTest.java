package org.naast.timers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class LoopTest {

    private static final Duration FOR_EVER = Duration.ofDays(1);

    private final AtomicInteger steps = new AtomicInteger();

    @Test
    void thereIsARestOnlyWhenNothingWasDone() {
        var loop = loop(() -> steps.incrementAndGet() < 3);

        loop.start();
        await().until(() -> steps.get() == 3);
        loop.stop();

        assertThat(steps).hasValue(3);
        assertThat(loop.isRunning()).isFalse();
    }

    @Test
    void itGoesOnAfterAStop() {
        var loop = loop(() -> steps.incrementAndGet() == 0);
        loop.start();
        await().until(() -> steps.get() == 1);
        loop.stop();

        loop.start();

        await().until(() -> steps.get() == 2);
        loop.stop();
    }

    @Test
    void aStepThatFailsDoesNotEndIt() {
        var loop = loop(Duration.ofMillis(1), () -> {
            steps.incrementAndGet();
            throw new IllegalStateException("a step");
        });

        loop.start();

        await().until(() -> steps.get() > 2);
        loop.stop();
    }

    @Test
    void stoppingWaitsForTheStepUnderWay() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var loop = loop(() -> {
            begun.countDown();
            awaitQuietly(goOn);
            return steps.incrementAndGet() == 0;
        });
        loop.start();
        begun.await();

        var stopping = Thread.ofVirtual().start(loop::stop);
        await().until(() -> !loop.isRunning());
        assertThat(stopping.isAlive()).isTrue();
        goOn.countDown();
        stopping.join();

        assertThat(steps).hasValue(1);
    }

    private Loop loop(BooleanSupplier step) {
        return loop(FOR_EVER, step);
    }

    private Loop loop(Duration rest, BooleanSupplier step) {
        return new Loop("test", rest) {
            @Override
            protected boolean step() {
                return step.getAsBoolean();
            }
        };
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
