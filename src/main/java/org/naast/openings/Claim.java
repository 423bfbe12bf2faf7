package org.naast.openings;

import org.naast.privacy.About;
import org.naast.viewer.PersonId;

/** Somebody who has a seat or waits for one. */
public record Claim(PersonId person, boolean seated) implements About {

    @Override
    public PersonId whose() {
        return person;
    }
}
