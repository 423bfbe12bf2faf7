package org.naast.live;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Once a second, looks which streams were silent for too long. */
@Component
class KeepAlive {

    private final Streams streams;

    KeepAlive(Streams streams) {
        this.streams = streams;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void look() {
        streams.keepAlive();
    }
}
