package org.naast.directory;

import java.time.Instant;
import java.util.Optional;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which certificates of a peer rest at their own wish, as certification tells in its transaction: nobody new comes by them. */
@Service
@Transactional
public class Rests {

    private final CertifiedTable table;
    private final AvailabilityTable availability;
    private final Certifying certifying;

    Rests(CertifiedTable table, AvailabilityTable availability, Certifying certifying) {
        this.table = table;
        this.availability = availability;
        this.certifying = certifying;
    }

    /** What one programme certified rests from then on; without an instant it counts again. What runs goes on. */
    public void told(Viewer job, PersonId peer, ProgrammeId programme, Optional<Instant> since) {
        availability.lock(peer);
        table.rest(peer, programme, since);
        certifying.lapsed(job, peer);
    }

    /** Whether they let one of their certificates rest. */
    @NotPersonal("it answers yes or no, for whoever sees that certificate")
    public boolean any(Viewer viewer, PersonId peer) {
        return table.rests(peer);
    }
}
