package org.naast.organisations;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.naast.viewer.PersonId;

/**
 * Somebody who coordinates a programme: they answer, and decide about certificates.
 *
 * @param since empty when it was not kept yet
 */
public record Decider(PersonId person, Optional<Instant> since, Set<Seat> seats) {

    /** A seat at the desk, in the order in which what waits comes there. */
    public enum Seat {
        COORDINATOR,
        DEPUTY,
        DUTY
    }

    public Decider {
        seats = Set.copyOf(seats);
    }
}
