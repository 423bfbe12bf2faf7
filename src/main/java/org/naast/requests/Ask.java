package org.naast.requests;

import java.util.List;
import java.util.UUID;
import org.naast.viewer.PersonId;

/**
 * What somebody asks.
 *
 * @param key made with the form; the same key is the same request
 * @param next peers they saw, and would ask after this one
 */
public record Ask(UUID key, PersonId peer, List<PersonId> next, String words, Wishes wishes) {

    public Ask {
        next = next.stream()
                .filter(other -> !other.equals(peer))
                .distinct()
                .limit(5)
                .toList();
    }

    @Override
    public String toString() {
        return "Ask[" + key + "]";
    }
}
