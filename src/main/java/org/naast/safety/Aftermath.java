package org.naast.safety;

import org.naast.apart.Apart;
import org.naast.conversations.ConversationId;
import org.naast.conversations.Holds;
import org.naast.conversations.TooManyUnanswered;
import org.naast.organisations.CoordinatorLeft;
import org.naast.viewer.Reaction;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** What follows from what happened elsewhere. */
@Component
class Aftermath {

    private final Concerns concerns;
    private final LeftConcerns left;
    private final Holds holds;
    private final Apart apart;

    Aftermath(Concerns concerns, LeftConcerns left, Holds holds, Apart apart) {
        this.concerns = concerns;
        this.left = left;
        this.holds = holds;
        this.apart = apart;
    }

    @Reaction
    void tooMany(TooManyUnanswered event) {
        concerns.flood(Viewer.job(), event.conversation(), event.writer());
    }

    @Reaction
    void left(CoordinatorLeft event) {
        left.by(Viewer.job(), event.programme(), event.person());
    }

    @Reaction
    void goOn(PairReleased event) {
        apart.resume(Viewer.job(), event.one(), event.other());
        holds.release(Viewer.job(), new ConversationId(event.conversation()), event.one(), event.other());
    }
}
