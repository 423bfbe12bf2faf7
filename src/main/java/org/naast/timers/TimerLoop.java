package org.naast.timers;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.naast.viewer.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks for due timers once a second, on every node; the row lock sees to it that each fires once. */
@Component
@ConditionalOnProperty(name = "naast.timers.loop", matchIfMissing = true)
class TimerLoop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(TimerLoop.class);

    private final Timers timers;
    private volatile boolean running;
    private @Nullable Thread thread;

    TimerLoop(Timers timers) {
        this.timers = timers;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("timers").start(this::loop);
    }

    private void loop() {
        while (running) {
            if (!fireNext()) {
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            }
        }
    }

    private boolean fireNext() {
        try {
            return timers.fireNext(Viewer.job());
        } catch (RuntimeException e) {
            log.warn("a timer failed: {}", e.getClass().getName());
            return putOff();
        }
    }

    private boolean putOff() {
        try {
            timers.putOff(Viewer.job());
        } catch (RuntimeException e) {
            log.warn("the timers cannot reach the database: {}", e.getClass().getName());
        }
        return false;
    }

    @Override
    public void stop() {
        running = false;
        LockSupport.unpark(thread);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
