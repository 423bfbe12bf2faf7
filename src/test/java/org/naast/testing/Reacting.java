package org.naast.testing;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.naast.viewer.Reaction;
import org.naast.viewer.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A reaction that only counts, or fails the first time when told to. */
@Component
public class Reacting {

    public record Happened(UUID what, boolean badly) {}

    private static final Map<UUID, AtomicInteger> COUNTS = new ConcurrentHashMap<>();

    public static int times(UUID what) {
        return COUNTS.getOrDefault(what, new AtomicInteger()).get();
    }

    @Reaction
    void on(Happened event) {
        var times =
                COUNTS.computeIfAbsent(event.what(), _ -> new AtomicInteger()).incrementAndGet();
        if (event.badly() && times == 1) {
            throw new IllegalStateException("the first time it fails");
        }
    }

    /** Use cases that tell of it. */
    @Service
    @Transactional
    public static class Happenings {

        private final ApplicationEventPublisher events;

        Happenings(ApplicationEventPublisher events) {
            this.events = events;
        }

        public void happen(Viewer viewer, Happened event) {
            events.publishEvent(event);
        }

        public void happenAndFail(Viewer viewer, Happened event) {
            events.publishEvent(event);
            throw new IllegalStateException("rolled back");
        }
    }
}
