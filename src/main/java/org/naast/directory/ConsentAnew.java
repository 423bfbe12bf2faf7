package org.naast.directory;

import java.time.Clock;
import java.time.Duration;
import org.naast.notifications.Inbox;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks each peer anew when the words they said yes to have changed. Their yes to the former words still holds a while, so
 * that nobody drops out of the list for a holiday; then nobody new finds them, until they have answered.
 */
@Service
@Transactional
@NotPersonal("the machine asks, and each peer answers for themselves")
public class ConsentAnew {

    /** How long a yes to former words holds. */
    public static final Duration HOLDS = Duration.ofDays(30);

    static final String KIND = "directory.anew";

    private final AvailabilityTable availability;
    private final Listings listings;
    private final Agreement agreement;
    private final Inbox inbox;
    private final Clock clock;

    ConsentAnew(AvailabilityTable availability, Listings listings, Agreement agreement, Inbox inbox, Clock clock) {
        this.availability = availability;
        this.listings = listings;
        this.agreement = agreement;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** Done at each start; whoever was asked already is not asked again. */
    public void ask(Viewer job) {
        var until = clock.instant().plus(HOLDS);
        availability
                .endOtherConsentsForEveryone(agreement.wording().version(), until)
                .forEach(peer -> {
                    listings.refresh(job, peer);
                    inbox.put(job, peer, KIND, peer.value(), until);
                });
    }

    /** Whatever the answer. */
    void answered(Viewer peer) {
        inbox.seen(peer, KIND, peer.id().value());
    }
}
