package org.naast.certification;

import java.util.Set;
import org.naast.reference.Endorsement;

/**
 * What one of those who decide answered.
 *
 * @param fields for which experiences, with a yes
 */
public record Answer(Vote vote, Set<Endorsement> fields) {

    public Answer {
        fields = Set.copyOf(fields);
    }
}
