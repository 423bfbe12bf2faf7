package org.naast.requests;

import java.util.ArrayList;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** What lay with somebody who left a desk goes to whoever sits there now, each request in a transaction of its own. */
@Component
class LeftDesk {

    private final RequestOwners owners;
    private final Passing passing;

    LeftDesk(RequestOwners owners, Passing passing) {
        this.owners = owners;
        this.passing = passing;
    }

    /** What failed is tried again with the event that brought it. */
    void by(ProgrammeId programme, PersonId coordinator) {
        var failed = new ArrayList<RuntimeException>();
        for (var id : owners.with(Viewer.job(), programme, coordinator)) {
            try {
                passing.toDesk(Viewer.job(), id, coordinator);
            } catch (RuntimeException e) {
                failed.add(e);
            }
        }
        if (!failed.isEmpty()) {
            throw failed.getFirst();
        }
    }
}
