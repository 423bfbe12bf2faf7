package org.naast.assessments;

import java.time.Instant;
import java.util.UUID;
import org.naast.privacy.About;
import org.naast.privacy.Text;
import org.naast.viewer.PersonId;

/** What somebody made for a part of a course, and handed in. */
public record Work(UUID part, PersonId person, Text words, Instant handedIn) implements About {

    @Override
    public PersonId whose() {
        return person;
    }
}
