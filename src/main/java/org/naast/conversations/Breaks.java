package org.naast.conversations;

import org.naast.directory.PeerBack;
import org.naast.directory.PeerPaused;
import org.naast.directory.PeerStandsStill;
import org.naast.viewer.Reaction;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Running conversations hear of a peer's break, and of what stops them for now. */
@Component
class Breaks {

    private final Parties parties;
    private final Holds holds;

    Breaks(Parties parties, Holds holds) {
        this.parties = parties;
        this.holds = holds;
    }

    @Reaction
    void begins(PeerPaused event) {
        parties.away(Viewer.job(), event.peer(), true);
    }

    @Reaction
    void stops(PeerStandsStill event) {
        holds.standStill(Viewer.job(), event.peer());
    }

    @Reaction
    void ends(PeerBack event) {
        parties.away(Viewer.job(), event.peer(), false);
    }
}
