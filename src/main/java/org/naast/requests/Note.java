package org.naast.requests;

import java.time.Instant;
import org.naast.privacy.About;
import org.naast.privacy.Text;
import org.naast.viewer.PersonId;

/**
 * What the programme wrote to somebody who waits.
 *
 * @param to who waits
 */
public record Note(PersonId to, Instant at, Text words) implements About {

    @Override
    public PersonId whose() {
        return to;
    }
}
