package org.naast.operations.web;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.naast.operations.Finding;

/**
 * Looks how this node is, one look at a time for however many ask, and waits for it no longer than a watcher would: also
 * with every connection in use there is an answer.
 */
class Watch {

    private static final long PATIENCE_MILLIS = 1_000;

    private final Supplier<Set<Finding>> look;
    private final BooleanSupplier full;
    private CompletableFuture<Set<Finding>> looking = CompletableFuture.completedFuture(EnumSet.noneOf(Finding.class));

    Watch(Supplier<Set<Finding>> look, BooleanSupplier full) {
        this.look = look;
        this.full = full;
    }

    Set<Finding> findings() {
        return looking()
                .copy()
                .orTimeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                .exceptionally(_ -> Set.of(full.getAsBoolean() ? Finding.CONNECTIONS_IN_USE : Finding.DATABASE_AWAY))
                .join();
    }

    private synchronized CompletableFuture<Set<Finding>> looking() {
        if (looking.isDone()) {
            looking = CompletableFuture.supplyAsync(look, Thread::startVirtualThread);
        }
        return looking;
    }
}
