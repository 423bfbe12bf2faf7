package org.naast.privacy;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.naast.viewer.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Once a day: a key is durable before the row it was made for, so a transaction that rolled back leaves one behind.
 *
 * <p>A key goes when no row has needed it for a week. That is longer than any transaction lasts, and long enough to notice
 * that a backup was put back that does not fit these keys: with the right one they are needed again. Whoever loads a
 * key takes its mark away, so one that is about to be used never goes.
 */
@Component
@ConditionalOnProperty(name = "naast.timers.loop", matchIfMissing = true)
class KeySweep {

    private static final Logger log = LoggerFactory.getLogger(KeySweep.class);
    private static final Duration UNNEEDED_FOR = Duration.ofDays(7);

    private final NeededKeys needed;
    private final KeyStore keys;
    private final Clock clock;

    KeySweep(NeededKeys needed, KeyStore keys, Clock clock) {
        this.needed = needed;
        this.keys = keys;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 15, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        var names = needed.now(Viewer.job());
        var now = clock.instant();
        var gone = keys.sweep(names::contains, now, now.minus(UNNEEDED_FOR));
        if (gone > 0) {
            log.info("{} keys that no row needed for a week are destroyed", gone);
        }
    }
}
