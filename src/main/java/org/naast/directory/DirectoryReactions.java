package org.naast.directory;

import org.naast.organisations.ProgrammeChanged;
import org.naast.viewer.Reaction;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** What the directory does after something committed. */
@Component
class DirectoryReactions {

    private final Directory directory;
    private final Alike alike;

    DirectoryReactions(Directory directory, Alike alike) {
        this.directory = directory;
        this.alike = alike;
    }

    @Reaction
    void on(PlaceFreed event) {
        directory.refresh(Viewer.job(), event.peer());
    }

    @Reaction
    void on(ProgrammeChanged event) {
        directory.refreshAll(Viewer.job(), event.programme());
    }

    @Reaction
    void on(ProfileTold event) {
        alike.look(Viewer.job(), event.peer());
    }
}
