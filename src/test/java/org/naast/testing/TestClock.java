package org.naast.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The real time, moved as far as a test wants. Whoever moves it brings it back with {@link #real()}. All of it is moved by
 * {@code -Dnaast.test.hours}, so that tests can be seen to hold at every hour of the week.
 */
public class TestClock extends Clock {

    private static final Duration REAL = Duration.ofHours(Integer.getInteger("naast.test.hours", 0));

    private final AtomicReference<Duration> ahead = new AtomicReference<>(REAL);

    public void advance(Duration by) {
        ahead.updateAndGet(by::plus);
    }

    /** To when it is that late there for the first time from now on, for what is promised by the hours of a day. */
    public void next(LocalTime time, ZoneId zone) {
        var now = instant().atZone(zone);
        var today = now.with(time);
        advance(Duration.between(now, today.isBefore(now) ? today.plusDays(1) : today));
    }

    public void real() {
        ahead.set(REAL);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead.get());
    }

    @TestConfiguration
    public static class Configuration {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }
}
