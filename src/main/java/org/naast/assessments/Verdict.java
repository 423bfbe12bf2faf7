package org.naast.assessments;

import java.time.Instant;
import java.util.UUID;
import org.naast.privacy.About;
import org.naast.privacy.Text;
import org.naast.viewer.PersonId;

/**
 * What whoever teaches says of what somebody made or did.
 *
 * @param good whether it was good enough
 * @param words what they say about it; read by that person
 */
public record Verdict(UUID part, PersonId person, boolean good, Text words, Instant at) implements About {

    @Override
    public PersonId whose() {
        return person;
    }
}
