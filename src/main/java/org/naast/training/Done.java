package org.naast.training;

import java.time.Instant;
import java.util.Optional;

/** What came of saying that a part was read. */
public sealed interface Done {

    record Yes() implements Done {}

    /**
     * Nobody reads that fast.
     *
     * @param from when it may be said again
     */
    record TooSoon(Instant from) implements Done {}

    /** Another part comes first. */
    record NotYet() implements Done {}

    /** Not there, not theirs, or nothing to read. */
    record NotHere() implements Done {}

    /** When somebody should try again; empty when that is of no use. */
    default Optional<Instant> again() {
        return this instanceof TooSoon(var from) ? Optional.of(from) : Optional.empty();
    }
}
