package org.naast.requests;

import java.util.ArrayList;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** All that is open with a peer goes to the desk, each request in a transaction of its own: one that fails holds up none. */
@Component
class HandOver {

    private final Passing passing;

    HandOver(Passing passing) {
        this.passing = passing;
    }

    /** What failed is tried again with the event that brought it. */
    void from(PersonId peer, State.Why why) {
        var failed = new ArrayList<RuntimeException>();
        for (var id : passing.openWith(Viewer.job(), peer)) {
            try {
                passing.withoutPeer(Viewer.job(), id, peer, why);
            } catch (RuntimeException e) {
                failed.add(e);
            }
        }
        if (!failed.isEmpty()) {
            throw failed.getFirst();
        }
    }
}
