package org.naast.organisations;

import java.util.Optional;
import org.naast.viewer.PersonId;

/**
 * Who answers for a programme. Whatever waits too long goes from the coordinator to the deputy to the duty person.
 */
public record Desk(PersonId coordinator, Optional<PersonId> deputy, Optional<PersonId> duty) {

    /**
     * Without somebody who leaves: the deputy moves up, or else another.
     *
     * @param other who coordinates it too
     */
    Desk without(PersonId who, PersonId other) {
        var first = coordinator.equals(who) ? deputy.orElse(other) : coordinator;
        return new Desk(
                first,
                deputy.filter(one -> !one.equals(who) && !one.equals(first)),
                duty.filter(one -> !one.equals(who)));
    }
}
