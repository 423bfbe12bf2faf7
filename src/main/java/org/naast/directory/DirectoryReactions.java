package org.naast.directory;

import org.naast.organisations.ProgrammeChanged;
import org.naast.viewer.Reaction;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** What the directory does after something committed. */
@Component
class DirectoryReactions {

    private final Listings listings;
    private final Alike alike;

    DirectoryReactions(Listings listings, Alike alike) {
        this.listings = listings;
        this.alike = alike;
    }

    @Reaction
    void on(PlaceFreed event) {
        listings.refresh(Viewer.job(), event.peer());
    }

    @Reaction
    void on(CertifiedElsewhere event) {
        listings.refresh(Viewer.job(), event.peer());
    }

    @Reaction
    void on(ProgrammeChanged event) {
        listings.refreshAll(Viewer.job(), event.programme());
    }

    @Reaction
    void on(ProfileTold event) {
        alike.look(Viewer.job(), event.peer());
    }
}
