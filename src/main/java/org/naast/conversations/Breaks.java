package org.naast.conversations;

import org.naast.directory.PeerBack;
import org.naast.directory.PeerPaused;
import org.naast.viewer.Reaction;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Running conversations hear of a peer's break. */
@Component
class Breaks {

    private final Parties parties;

    Breaks(Parties parties) {
        this.parties = parties;
    }

    @Reaction
    void begins(PeerPaused event) {
        parties.away(Viewer.job(), event.peer(), true);
    }

    @Reaction
    void ends(PeerBack event) {
        parties.away(Viewer.job(), event.peer(), false);
    }
}
