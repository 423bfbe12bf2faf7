package org.naast.notifications;

import java.time.Clock;
import java.time.Duration;
import org.naast.privacy.NotPersonal;
import org.naast.timers.Timers;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails that did not get through. One is tried again later and later, for two days or so; one that a mail server will never
 * take, not once more. What was given up is counted for whoever runs the installation; the inbox has the thing itself.
 */
@Service
@Transactional
@NotPersonal("it counts, and names nobody")
public class Undelivered {

    private static final Duration FIRST = Duration.ofMinutes(5);
    private static final int MOST_TRIES = 10;

    private final UndeliveredTable table;
    private final Timers timers;
    private final Clock clock;

    Undelivered(UndeliveredTable table, Timers timers, Clock clock) {
        this.table = table;
        this.timers = timers;
        this.clock = clock;
    }

    /** Given up at once when it failed for good, and after the last of several tries. */
    public void failed(Viewer job, PersonId to, boolean forGood) {
        var tries = table.tried(job, to, clock.instant());
        if (forGood || tries >= MOST_TRIES) {
            table.giveUp(job, to);
        } else {
            var wait = FIRST.multipliedBy(1L << (tries - 1));
            timers.set(job, MailDue.KIND, to.value(), clock.instant().plus(wait));
        }
    }

    public void gotThrough(Viewer job, PersonId to) {
        table.gotThrough(job, to);
    }

    /** How many people the last mail did not reach. */
    public long givenUp(Viewer job) {
        return table.givenUp(job);
    }
}
