package org.naast.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.naast.privacy.NotPersonal;
import org.naast.timers.Timers;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for whom. */
@Service
@Transactional
@NotPersonal("an item is the reader's own, and says what kind of thing waits, not about whom")
public class Inbox {

    private final InboxTable table;
    private final Timers timers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Inbox(InboxTable table, Timers timers, Clock clock, ApplicationEventPublisher events) {
        this.table = table;
        this.timers = timers;
        this.clock = clock;
        this.events = events;
    }

    /** Lays something before a person. Put again, it only moves to the new due time. */
    public void put(Viewer viewer, PersonId to, String kind, UUID about, Instant due) {
        table.put(to, kind, about, due, clock.instant());
        events.publishEvent(new ItemPut(to));
    }

    /** What is not done yet, the most urgent first. */
    public List<Item> mine(Viewer reader) {
        return table.mine(reader);
    }

    /** The reader has seen it; whoever else has it before them keeps it. */
    public void seen(Viewer reader, String kind, UUID about) {
        table.seen(reader, kind, about);
    }

    /** It is done, whoever had it before them. */
    public void done(Viewer viewer, String kind, UUID about) {
        var now = clock.instant();
        table.done(kind, about, now);
        timers.set(viewer, InboxSweep.KIND, about, now.plus(InboxSweep.AFTER));
    }

    /** Removes what was done or replaced; a timer's work. */
    public void sweep(Viewer job, UUID about) {
        table.sweep(about);
    }
}
