package org.naast.safety;

import java.time.Instant;
import java.util.Optional;
import org.naast.privacy.About;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;

/**
 * A concern that is behind us: what kind, who handled it and when; no words, and nobody it was about.
 *
 * @param by empty when they were erased since
 */
public record Handled(
        ConcernId id, ProgrammeId programme, Kind kind, Optional<PersonId> by, Instant at, PersonId reader)
        implements About {

    @Override
    public PersonId whose() {
        return by.orElse(reader);
    }
}
