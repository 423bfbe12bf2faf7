package org.naast.storage;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks at the clock before the first request, and every ten seconds. */
@Component
@ConditionalOnProperty(name = "naast.timers.loop", matchIfMissing = true)
class NodeClockLoop {

    private final NodeClock node;

    NodeClockLoop(NodeClock node) {
        this.node = node;
        node.look();
    }

    @Scheduled(fixedDelay = 10, initialDelay = 10, timeUnit = TimeUnit.SECONDS)
    void look() {
        node.look();
    }
}
