package org.naast.matching;

import java.util.Set;
import org.naast.privacy.Erases;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** A peer who is erased is found no more. */
@Component
class MatchingErasure implements Erases {

    private final CandidateTable table;

    MatchingErasure(CandidateTable table) {
        this.table = table;
    }

    @Override
    public String step() {
        return "matching";
    }

    @Override
    public Set<String> columns() {
        return Set.of("matching.candidate.peer");
    }

    @Override
    public void erase(Viewer eraser, PersonId who) {
        table.remove(who);
    }
}
