package org.naast.site.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.naast.facilities.Facilities;
import org.naast.organisations.Programmes;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Which doors of the first page lead somewhere. Asked at most once in a few seconds, and never waited for long: with the
 * database away the first page still shows what was last known.
 */
@Component
class OpenDoors {

    /**
     * @param peers whether anybody can be asked
     * @param places whether there is a list of places
     */
    record Doors(boolean peers, boolean places) {

        /** Better a door that turns out to be closed than none at all. */
        static final Doors UNKNOWN = new Doors(true, true);
    }

    private record Asked(Instant at, CompletableFuture<Doors> doors) {}

    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final long PATIENCE_MILLIS = 500;

    private final Supplier<Doors> database;
    private final Clock clock;
    private Asked last = new Asked(Instant.EPOCH, CompletableFuture.completedFuture(Doors.UNKNOWN));

    @Autowired
    OpenDoors(Programmes programmes, Facilities facilities, Clock clock) {
        this(() -> new Doors(programmes.anyOpen(Viewer.visitor()), facilities.any(Viewer.visitor())), clock);
    }

    OpenDoors(Supplier<Doors> database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Doors now() {
        return asked().doors().join();
    }

    /** One question at a time for however many readers. Until it is open there are few, and each hears the newest. */
    private synchronized Asked asked() {
        var now = clock.instant();
        var known = last.doors().getNow(Doors.UNKNOWN);
        var fresh = Duration.between(last.at(), now).abs().compareTo(FRESH) < 0;
        if (last.doors().isDone() && !(fresh && known.peers())) {
            last = new Asked(
                    now,
                    CompletableFuture.supplyAsync(database, Thread::startVirtualThread)
                            .exceptionally(_ -> known)
                            .completeOnTimeout(known, PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
        }
        return last;
    }
}
