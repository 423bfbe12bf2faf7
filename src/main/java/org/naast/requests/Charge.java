package org.naast.requests;

import java.time.Instant;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;

/** The one person a request lies with now, and by when something happens. */
public record Charge(Rung rung, PersonId owner, Instant by) {

    static Charge peer(PersonId peer, Instant by) {
        return new Charge(Rung.PEER, peer, by);
    }

    Charge to(PersonId person, Instant until) {
        return new Charge(rung, person, until);
    }

    /** With the programme, not with a peer. */
    public boolean atDesk() {
        return rung != Rung.PEER;
    }

    /** False while nobody of the programme is there to have it. */
    public boolean anybody() {
        return !owner.equals(Viewer.NOBODY);
    }

    public boolean overdue(Instant now) {
        return !now.isBefore(by);
    }
}
