package org.naast.safety;

import org.naast.apart.Apart;
import org.naast.conversations.ConversationId;
import org.naast.conversations.Parties;
import org.naast.conversations.TooManyUnanswered;
import org.naast.viewer.Reaction;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** What follows from what happened elsewhere. */
@Component
class Aftermath {

    private final Concerns concerns;
    private final Parties parties;
    private final Apart apart;

    Aftermath(Concerns concerns, Parties parties, Apart apart) {
        this.concerns = concerns;
        this.parties = parties;
        this.apart = apart;
    }

    @Reaction
    void tooMany(TooManyUnanswered event) {
        concerns.flood(Viewer.job(), event.conversation(), event.writer());
    }

    @Reaction
    void goOn(PairReleased event) {
        apart.resume(Viewer.job(), event.one(), event.other());
        parties.release(Viewer.job(), new ConversationId(event.conversation()));
    }
}
