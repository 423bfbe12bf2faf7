package org.naast.requests;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.naast.notifications.Inbox;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a peer does who is asked for an hour: says yes to one of their own. They read no name and no words. */
@Service
@Transactional
public class HourReplies {

    private static final Duration AHEAD = Duration.ofDays(14);

    private final HourTable table;
    private final Inbox inbox;
    private final Clock clock;

    HourReplies(HourTable table, Inbox inbox, Clock clock) {
        this.table = table;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** Whether a programme asks this peer for an hour, and which one. */
    @NotPersonal("a peer learns that somebody waits, and not who")
    public Optional<ProgrammeId> asked(Viewer peer, UUID hour) {
        return table.asked(peer, hour);
    }

    /** Within two weeks; given again it takes the place of the first. */
    @NotPersonal("it is the peer's own hour")
    public Optional<Boolean> give(Viewer peer, UUID hour, Instant at) {
        return table.asked(peer, hour).map(_ -> {
            var now = clock.instant();
            var may = at.isAfter(now) && at.isBefore(now.plus(AHEAD)) && table.give(peer, hour, at);
            if (may) {
                inbox.done(peer, Hours.KIND, hour);
            }
            return may;
        });
    }
}
