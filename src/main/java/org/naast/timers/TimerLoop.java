package org.naast.timers;

import java.time.Duration;
import org.naast.viewer.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Looks for due timers once a second, on every node; the row lock sees to it that each fires once. */
@Component
@ConditionalOnProperty(name = "naast.timers.loop", matchIfMissing = true)
class TimerLoop extends Loop {

    private static final Logger log = LoggerFactory.getLogger(TimerLoop.class);

    private final Timers timers;

    TimerLoop(Timers timers) {
        super("timers", Duration.ofSeconds(1));
        this.timers = timers;
    }

    @Override
    protected boolean step() {
        try {
            return timers.fireNext(Viewer.job());
        } catch (TimerFailed failed) {
            log.warn(failed.getMessage());
            timers.putOff(Viewer.job(), failed);
            return true;
        }
    }
}
