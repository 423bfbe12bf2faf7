package org.naast.training;

import java.time.Clock;
import java.time.Duration;
import org.naast.notifications.Inbox;
import org.naast.openings.Openings;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Tells whoever comes, or waits to, that it is on another day, at another time or in another place. */
@Component
class RoundNews {

    /** What they find before them; about the round. */
    static final String MOVED = "training.moved";

    private static final Duration TO_LOOK = Duration.ofDays(2);

    private final Openings openings;
    private final Inbox inbox;
    private final Clock clock;

    RoundNews(Openings openings, Inbox inbox, Clock clock) {
        this.openings = openings;
        this.inbox = inbox;
        this.clock = clock;
    }

    void moved(Viewer coordinator, Round round) {
        openings.people(coordinator, round.opening())
                .forEach(claim -> inbox.put(
                        coordinator,
                        claim.person(),
                        MOVED,
                        round.id(),
                        clock.instant().plus(TO_LOOK)));
    }
}
