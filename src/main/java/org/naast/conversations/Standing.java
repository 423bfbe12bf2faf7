package org.naast.conversations;

import java.time.Instant;
import java.util.Optional;

/**
 * How somebody stands in a conversation at the moment they write; the conversation is locked meanwhile.
 *
 * @param wrote whether they wrote here before
 */
record Standing(boolean held, boolean ended, boolean mayWrite, boolean wrote) {

    /**
     * The newest messages, as many as one may send without an answer.
     *
     * @param mine how many of them are the writer's
     */
    record Recent(int mine, Instant oldest) {}

    /** Why these words cannot be sent now; empty when they can. */
    Optional<Sent.Refused> refuses(String text, Recent recent, Instant now, ConversationSettings limits) {
        if (ended) {
            return Optional.of(Sent.Refused.ENDED);
        }
        if (held) {
            return Optional.of(Sent.Refused.HELD);
        }
        if (!mayWrite) {
            return Optional.of(Sent.Refused.NOT_YET);
        }
        if (text.isBlank()) {
            return Optional.of(Sent.Refused.EMPTY);
        }
        if (text.length() > limits.longest()) {
            return Optional.of(Sent.Refused.TOO_LONG);
        }
        return left(recent, now, limits) > 0 ? Optional.empty() : Optional.of(Sent.Refused.TOO_MANY);
    }

    /** Messages of the writer alone, without an answer, and within one night: those count. */
    static int left(Recent recent, Instant now, ConversationSettings limits) {
        var left = Math.max(0, limits.unanswered() - recent.mine());
        var longAgo = !recent.oldest().plus(limits.night()).isAfter(now);
        return left == 0 && longAgo ? 1 : left;
    }
}
