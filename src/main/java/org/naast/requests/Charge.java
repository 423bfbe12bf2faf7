package org.naast.requests;

import java.time.Instant;
import org.naast.viewer.PersonId;

/** The one person a request lies with now, and by when something happens. */
public record Charge(Rung rung, PersonId owner, Instant by) {

    static Charge peer(PersonId peer, Instant by) {
        return new Charge(Rung.PEER, peer, by);
    }

    /** With the programme, not with a peer. */
    public boolean atDesk() {
        return rung != Rung.PEER;
    }

    public boolean overdue(Instant now) {
        return !now.isBefore(by);
    }
}
