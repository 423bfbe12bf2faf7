package org.naast.requests;

import java.time.Instant;
import java.util.Optional;
import org.naast.viewer.PersonId;

/** How a request stands. Overdue is no state of its own: it is read from the promise and the clock. */
public sealed interface State {

    /** The peer has it; consulting is a word to the asker, and does not stop the clock. */
    record Asked(PersonId peer, Charge charge, boolean consulting) implements State {}

    /** The peer said yes; the promise is their first word, and when that does not come, somebody of the desk has it. */
    record Accepted(PersonId peer, Charge charge) implements State {}

    /** The peer said no; what the asker wished happens next, at once. */
    record Declined(PersonId peer, Charge charge) implements State {}

    /**
     * It lies with the programme.
     *
     * @param nobody everybody at the desk had it, and the person still waits
     */
    record PassedOn(Why why, Charge charge, boolean nobody) implements State {}

    record Withdrawn(Instant at) implements State {}

    /** They have each written to the other. */
    record Met(PersonId peer, Instant at) implements State {}

    /** Their conversation is over, or the person stayed away so long that the place is free for another. */
    record Ended(PersonId peer, Instant at) implements State {}

    /** Why it came to the programme. */
    enum Why {
        SILENCE,
        NO,
        PAUSED,
        GONE
    }

    /** Empty only when it is over. */
    default Optional<Charge> inHand() {
        return switch (this) {
            case Asked asked -> Optional.of(asked.charge());
            case Accepted accepted -> Optional.of(accepted.charge());
            case Declined declined -> Optional.of(declined.charge());
            case PassedOn passedOn -> Optional.of(passedOn.charge());
            case Withdrawn _, Met _, Ended _ -> Optional.empty();
        };
    }

    /** Whether its peer keeps a place free for who asked. */
    default boolean holdsPlace() {
        return switch (this) {
            case Accepted _, Met _ -> true;
            case Asked _, Declined _, PassedOn _, Withdrawn _, Ended _ -> false;
        };
    }

    /** The peer it is about at this moment. */
    default Optional<PersonId> withPeer() {
        return switch (this) {
            case Asked asked -> Optional.of(asked.peer());
            case Accepted accepted -> Optional.of(accepted.peer());
            case Declined declined -> Optional.of(declined.peer());
            case Met met -> Optional.of(met.peer());
            case Ended ended -> Optional.of(ended.peer());
            case PassedOn _, Withdrawn _ -> Optional.empty();
        };
    }
}
