package org.naast.privacy;

import java.time.Clock;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets a person. What is begun is finished, by this node or another, after a crash or a restore: the wish is a row,
 * each module's step is a row, and the list of the erased lies with the keys.
 */
@Service
@Transactional
public class Erasure {

    /** Somebody is to be forgotten; the wish has committed. */
    record Begun(PersonId who) {}

    private final ErasureTable table;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Erasure(ErasureTable table, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.events = events;
        this.clock = clock;
    }

    /** Their own wish, or the machine's when a time is over. The steps follow once this has committed. */
    public void begin(Viewer viewer, PersonId who) {
        table.begin(who, clock.instant());
        events.publishEvent(new Begun(who));
    }
}
