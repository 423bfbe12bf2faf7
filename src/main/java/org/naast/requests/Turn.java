package org.naast.requests;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.naast.privacy.About;
import org.naast.viewer.PersonId;

/**
 * A peer was asked, and it went on without them.
 *
 * @param asker who waits, and reads this
 * @param peer empty when they were erased since
 */
public record Turn(PersonId asker, Optional<PersonId> peer, How how, Instant at) implements About {

    /** No reason is ever known. Whoever knows the asker says no like everyone else. */
    public enum How {
        NO,
        SILENCE,
        AWAY;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public PersonId whose() {
        return asker;
    }

    /** Empty when the peer still has it, said yes, or it was taken back. */
    static Optional<Turn> of(Request before, Request after, Instant at) {
        return before.state() instanceof State.Asked asked
                ? how(asked, after.state())
                        .map(how -> new Turn(before.asker(), before.state().withPeer(), how, at))
                : Optional.empty();
    }

    private static Optional<How> how(State.Asked before, State after) {
        return switch (after) {
            case State.Declined _ -> Optional.of(How.NO);
            case State.Asked asked -> asked.peer().equals(before.peer()) ? Optional.empty() : Optional.of(How.SILENCE);
            case State.PassedOn passedOn -> Optional.of(passedOn.why() == State.Why.SILENCE ? How.SILENCE : How.AWAY);
            case State.Accepted _, State.Withdrawn _, State.Met _, State.Ended _ -> Optional.empty();
        };
    }
}
