package org.naast.dossier;

import org.naast.training.Learned;
import org.naast.viewer.Reaction;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** What follows from a part of a course that somebody did. */
@Component
class DossierReactions {

    private final Following following;

    DossierReactions(Following following) {
        this.following = following;
    }

    @Reaction
    void on(Learned event) {
        following.learned(Viewer.job(), event.person(), event.part());
    }
}
