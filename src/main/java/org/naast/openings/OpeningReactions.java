package org.naast.openings;

import org.naast.viewer.Reaction;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** A free seat goes on. */
@Component
class OpeningReactions {

    private final Openings openings;

    OpeningReactions(Openings openings) {
        this.openings = openings;
    }

    @Reaction
    void on(SeatFreed event) {
        openings.advance(Viewer.job(), event.opening());
    }
}
