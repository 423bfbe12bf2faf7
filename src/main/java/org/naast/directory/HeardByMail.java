package org.naast.directory;

import org.naast.notifications.MailStops;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Whoever chose to hear by mail, and gets none any more, chooses anew before anybody finds them. */
@Component
class HeardByMail implements MailStops {

    private final AvailabilityTable availability;
    private final Listings listings;

    HeardByMail(AvailabilityTable availability, Listings listings) {
        this.availability = availability;
        this.listings = listings;
    }

    @Override
    public void stopped(Viewer person) {
        if (availability
                .find(person.id())
                .flatMap(Availability::hears)
                .filter(Hearing.MAIL::equals)
                .isPresent()) {
            availability.hearNothing(person.id());
            listings.refresh(person, person.id());
        }
    }
}
