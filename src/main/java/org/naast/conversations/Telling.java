package org.naast.conversations;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.naast.notifications.Inbox;
import org.naast.timers.Due;
import org.naast.timers.Timers;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Lays a new message before those who have not seen it. The message itself was there at once. */
@Component
class Telling implements Due {

    static final String KIND = "conversations.message";
    private static final Duration A_DAY = Duration.ofDays(1);

    private final PartyTable parties;
    private final Inbox inbox;
    private final Timers timers;
    private final Clock clock;

    Telling(PartyTable parties, Inbox inbox, Timers timers, Clock clock) {
        this.parties = parties;
        this.inbox = inbox;
        this.timers = timers;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Somebody went: what lies before anybody goes, and is laid anew before those who are here. */
    void forget(Viewer by, ConversationId id) {
        inbox.done(by, KIND, id.value());
        timers.set(by, KIND, id.value(), clock.instant());
    }

    @Override
    public void due(Viewer job, UUID about) {
        var due = clock.instant().plus(A_DAY);
        parties.behindForEveryone(new ConversationId(about)).forEach(who -> inbox.put(job, who, KIND, about, due));
    }
}
