package org.naast.openings;

import java.util.Set;
import org.naast.privacy.Erases;
import org.naast.viewer.As;
import org.naast.viewer.PersonId;
import org.naast.viewer.Purpose;
import org.naast.viewer.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The seats of somebody who goes are for whoever waits. */
@Service
@Transactional
@As(Purpose.ERASE)
class OpeningErasure implements Erases {

    private final PlaceTable table;
    private final ApplicationEventPublisher events;

    OpeningErasure(PlaceTable table, ApplicationEventPublisher events) {
        this.table = table;
        this.events = events;
    }

    @Override
    public String step() {
        return "openings";
    }

    @Override
    public Set<String> columns() {
        return Set.of("openings.claim.person");
    }

    @Override
    public void erase(Viewer eraser, PersonId who) {
        table.forget(who).forEach(opening -> events.publishEvent(new SeatFreed(opening)));
    }
}
