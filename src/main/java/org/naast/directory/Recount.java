package org.naast.directory;

import java.time.Clock;
import org.naast.viewer.PersonId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Counts what all programmes say of one peer into the row that lists them, and hands it on to searches. */
@Component
class Recount {

    private final CertifiedTable certified;
    private final AvailabilityTable availability;
    private final Listings listings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Recount(
            CertifiedTable certified,
            AvailabilityTable availability,
            Listings listings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.certified = certified;
        this.availability = availability;
        this.listings = listings;
        this.events = events;
        this.clock = clock;
    }

    void of(Viewer viewer, PersonId peer) {
        count(peer);
        if (availability.find(peer).filter(found -> mayRefresh(viewer, found)).isPresent()) {
            listings.refresh(viewer, peer);
        } else {
            events.publishEvent(new CertifiedElsewhere(peer));
        }
    }

    void count(PersonId peer) {
        var now = clock.instant();
        Certified.together(certified.all(peer), now)
                .ifPresent(all -> availability.certify(
                        peer, all, certified.agreed(peer, now).orElseGet(() -> Caseload.of(all.level()))));
    }

    /** Whoever certifies somebody who is at home elsewhere does not read what that profile shows; the machine may. */
    private static boolean mayRefresh(Viewer viewer, Availability found) {
        return !viewer.is(Role.COORDINATOR) || viewer.coordinates(found.programme());
    }
}
