package org.naast.conversations;

import java.util.UUID;

/** The words a conversation opens with. */
public record FirstMessage(UUID key, String text) {

    @Override
    public String toString() {
        return "FirstMessage[" + key + "]";
    }
}
