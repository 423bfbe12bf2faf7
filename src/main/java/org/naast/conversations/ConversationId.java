package org.naast.conversations;

import java.util.UUID;
import org.naast.viewer.Ids;

/** A conversation. */
public record ConversationId(UUID value) {

    public static ConversationId next() {
        return new ConversationId(Ids.next());
    }

    public static ConversationId of(String value) {
        return new ConversationId(UUID.fromString(value));
    }

    /** What its pages listen to. */
    String topic() {
        return value.toString();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
