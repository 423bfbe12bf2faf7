package org.naast.conversations;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.naast.notifications.Inbox;
import org.naast.timers.Due;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Lays a new message before those who have not seen it. The message itself was there at once. */
@Component
class Telling implements Due {

    static final String KIND = "conversations.message";
    private static final Duration A_DAY = Duration.ofDays(1);

    private final PartyTable parties;
    private final Inbox inbox;
    private final Clock clock;

    Telling(PartyTable parties, Inbox inbox, Clock clock) {
        this.parties = parties;
        this.inbox = inbox;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(Viewer job, UUID about) {
        var due = clock.instant().plus(A_DAY);
        parties.behindForEveryone(new ConversationId(about)).forEach(who -> inbox.put(job, who, KIND, about, due));
    }
}
