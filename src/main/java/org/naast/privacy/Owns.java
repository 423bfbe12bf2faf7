package org.naast.privacy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;

/**
 * What each module implements that gives out ids of somebody's own things: whose they are. The sealer asks, before it
 * chains a try that found nothing, so that "not there" and "not yours" cost the same where the try is made.
 */
public interface Owns {

    /**
     * Something that is somebody's.
     *
     * @param whose who is told of a try at it
     * @param others who had a part in it otherwise: a try of theirs is no stranger's
     */
    record Owned(UUID id, Set<PersonId> whose, Set<PersonId> others) {}

    /** Those of these ids that are this module's; the rest is left out. */
    List<Owned> owned(Viewer job, Set<UUID> ids);
}
