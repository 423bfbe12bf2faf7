package org.naast.certification;

import java.util.Set;
import java.util.UUID;
import org.naast.reference.Endorsement;
import org.naast.viewer.PersonId;

/**
 * One answer about an application.
 *
 * @param round 1, or 2 after an appeal
 * @param decider nobody once they were erased
 * @param fields for which experiences, with a yes
 */
record Ballot(UUID application, int round, PersonId decider, Vote vote, Set<Endorsement> fields) {

    Ballot {
        fields = Set.copyOf(fields);
    }

    boolean says(Application one, Vote what) {
        return round == one.round() && vote == what;
    }
}
