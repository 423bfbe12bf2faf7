package org.naast.privacy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.naast.viewer.PersonId;

/**
 * One look at somebody else's, or one try that found nothing.
 *
 * @param viewer empty for a visitor, who is nobody in particular
 * @param actsAs the role they had at that moment
 * @param action the use case
 * @param about what they named, when they named something
 * @param whose empty when nothing was found
 */
public record Look(
        UUID id,
        Instant at,
        Optional<PersonId> viewer,
        String actsAs,
        String action,
        Optional<UUID> about,
        Optional<PersonId> whose,
        boolean found) {

    /** The same try, told to this person. */
    Look to(UUID row, PersonId person) {
        return new Look(row, at, viewer, actsAs, action, about, Optional.of(person), found);
    }
}
