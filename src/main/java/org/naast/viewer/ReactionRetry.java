package org.naast.viewer;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tries failed reactions again, those of a node that died too: the registry calls them stale after a while. */
@Component
@ConditionalOnProperty(name = "naast.timers.loop", matchIfMissing = true)
class ReactionRetry {

    private static final Logger log = LoggerFactory.getLogger(ReactionRetry.class);
    private static final Duration LEFT_ALONE = Duration.ofSeconds(30);
    private static final int AT_ONCE = 100;

    private final FailedEventPublications failed;

    ReactionRetry(FailedEventPublications failed) {
        this.failed = failed;
    }

    @Scheduled(fixedDelay = 30, initialDelay = 30, timeUnit = TimeUnit.SECONDS)
    void again() {
        try {
            failed.resubmit(
                    ResubmissionOptions.defaults().withMinAge(LEFT_ALONE).withBatchSize(AT_ONCE));
        } catch (RuntimeException e) {
            log.warn(
                    "failed reactions could not be tried again: {}",
                    e.getClass().getName());
        }
    }
}
