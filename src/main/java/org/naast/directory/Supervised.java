package org.naast.directory;

import java.time.Clock;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether it is for want of a talk about their work that nobody new comes. */
@Service
@Transactional
public class Supervised {

    private final CertifiedTable table;
    private final Clock clock;

    Supervised(CertifiedTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Whether a certificate of theirs holds, and their work was not talked over in time. */
    @NotPersonal("it answers yes or no, for whoever sees that certificate")
    public boolean overdue(Viewer viewer, PersonId peer) {
        return table.overdue(peer, clock.instant());
    }
}
