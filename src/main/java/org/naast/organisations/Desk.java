package org.naast.organisations;

import java.util.Optional;
import org.naast.viewer.PersonId;

/**
 * Who answers for a programme. Whatever waits too long goes from the coordinator to the deputy to the duty person.
 */
public record Desk(PersonId coordinator, Optional<PersonId> deputy, Optional<PersonId> duty) {}
