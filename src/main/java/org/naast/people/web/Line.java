package org.naast.people.web;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

/**
 * A line before something dear. A few are in at a time, and of one network fewer: whoever comes ten thousand times holds
 * up themselves and hardly anybody else. Nobody is sent away.
 */
class Line {

    private static final int IN_AT_ONCE = 4;
    private static final int OF_ONE_NETWORK = 2;
    private static final int NETWORKS = 512;

    private final List<String> paths;
    private final Semaphore in = new Semaphore(IN_AT_ONCE, true);
    private final List<Semaphore> networks = Stream.generate(() -> new Semaphore(OF_ONE_NETWORK, true))
            .limit(NETWORKS)
            .toList();

    Line(String... paths) {
        this.paths = List.of(paths);
    }

    /** Ends once, when whoever had it is done. */
    interface Turn {
        void end();
    }

    boolean isFor(String path) {
        return paths.stream().anyMatch(one -> path.equals(one) || path.startsWith(one + "/"));
    }

    /** Two networks seldom have the same number, and then wait for one another. */
    Turn turn(String network) {
        var own = networks.get(Math.floorMod(network.hashCode(), NETWORKS));
        own.acquireUninterruptibly();
        in.acquireUninterruptibly();
        return () -> {
            in.release();
            own.release();
        };
    }
}
