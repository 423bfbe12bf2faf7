package org.naast.timers;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Something this node does again and again from its start to its stop, with a rest whenever there was nothing to do. A
 * step that fails is written down and does not end the loop; stopping waits for the step under way.
 */
public abstract class Loop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Loop.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String name;
    private final Duration rest;
    private volatile boolean running;
    private @Nullable Thread thread;

    protected Loop(String name, Duration rest) {
        this.name = name;
        this.rest = rest;
    }

    /** True when something was done, and there may be more. */
    protected abstract boolean step();

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name(name).start(this::loop);
    }

    private void loop() {
        while (running) {
            if (!stepped()) {
                LockSupport.parkNanos(rest.toNanos());
            }
        }
    }

    private boolean stepped() {
        try {
            return step();
        } catch (RuntimeException e) {
            log.warn("{}: a step failed: {}", name, e.getClass().getName());
            return false;
        }
    }

    @Override
    public void stop() {
        running = false;
        var ending = thread;
        if (ending != null) {
            LockSupport.unpark(ending);
            try {
                ending.join(PATIENCE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
