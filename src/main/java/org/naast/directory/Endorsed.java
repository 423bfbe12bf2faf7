package org.naast.directory;

import java.time.Instant;
import java.util.Set;
import org.naast.reference.Endorsement;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;

/**
 * What certification tells about a peer: for whom, on which level and until what instant they may be listed.
 *
 * @param until the first instant at which it no longer holds
 */
public record Endorsed(
        PersonId peer, ProgrammeId programme, Level level, Set<Endorsement> endorsements, Instant until) {

    public Endorsed {
        endorsements = Set.copyOf(endorsements);
    }
}
