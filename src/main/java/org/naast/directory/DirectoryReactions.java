package org.naast.directory;

import java.time.Clock;
import java.time.Duration;
import org.naast.notifications.Inbox;
import org.naast.organisations.ProgrammeChanged;
import org.naast.organisations.Programmes;
import org.naast.viewer.Reaction;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** What the directory does after something committed. */
@Component
class DirectoryReactions {

    /** For the desk; about the programme. */
    static final String MANY = "directory.many";

    /** For the peer; about themselves. */
    static final String CASELOAD = "directory.caseload";

    private static final Duration TO_LOOK = Duration.ofDays(7);

    private final Listings listings;
    private final Alike alike;
    private final Programmes programmes;
    private final Inbox inbox;
    private final Clock clock;

    DirectoryReactions(Listings listings, Alike alike, Programmes programmes, Inbox inbox, Clock clock) {
        this.listings = listings;
        this.alike = alike;
        this.programmes = programmes;
        this.inbox = inbox;
        this.clock = clock;
    }

    @Reaction
    void on(ManyPeople event) {
        programmes
                .desk(Viewer.job(), event.programme())
                .ifPresent(desk -> inbox.put(
                        Viewer.job(),
                        desk.coordinator(),
                        MANY,
                        event.programme().value(),
                        clock.instant().plus(TO_LOOK)));
    }

    @Reaction
    void on(CaseloadSaid event) {
        inbox.put(
                Viewer.job(),
                event.peer(),
                CASELOAD,
                event.peer().value(),
                clock.instant().plus(TO_LOOK));
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
