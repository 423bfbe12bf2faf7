package org.naast.testing;

import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.naast.timers.Due;
import org.naast.viewer.Viewer;

/** A timer's reaction that only counts. */
public class Counting implements Due {

    public static final String KIND = "test.count";

    private final ConcurrentHashMap<UUID, AtomicInteger> fired = new ConcurrentHashMap<>();

    public int times(UUID about) {
        return fired.getOrDefault(about, new AtomicInteger()).get();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(Viewer job, UUID about) {
        fired.computeIfAbsent(about, _ -> new AtomicInteger()).incrementAndGet();
    }
}
