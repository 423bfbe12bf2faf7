package org.naast.privacy;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.naast.viewer.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Seals what waits, twice a second, and exports the new end of the chain. */
@Component
@ConditionalOnProperty(name = "naast.timers.loop", matchIfMissing = true)
class SealLoop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SealLoop.class);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(500);

    private final Sealing sealing;
    private final Heads heads;
    private volatile boolean running;
    private @Nullable Thread thread;

    SealLoop(Sealing sealing, Heads heads) {
        this.sealing = sealing;
        this.heads = heads;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("sealer").start(this::loop);
    }

    private void loop() {
        while (running) {
            if (!sealed()) {
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    private boolean sealed() {
        try {
            var end = sealing.next(Viewer.job());
            end.ifPresent(heads::export);
            return end.isPresent();
        } catch (RuntimeException e) {
            log.warn("the audit could not be sealed: {}", e.getClass().getName());
            return false;
        }
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
