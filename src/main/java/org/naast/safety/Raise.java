package org.naast.safety;

import java.util.Optional;
import java.util.UUID;
import org.naast.conversations.ConversationId;

/**
 * A worry or a report about somebody in a conversation.
 *
 * @param id made with the form, so that the same form raises one concern
 * @param message the one that is reported
 * @param words what its raiser wants to say about it; may be empty
 */
public record Raise(ConcernId id, Kind kind, ConversationId in, Optional<UUID> message, String words) {

    @Override
    public String toString() {
        return "Raise[" + id + ", " + kind + "]";
    }
}
