package org.naast.conversations;

import java.util.List;
import java.util.Optional;

/** A number for what a page shows besides the messages. */
final class Look {

    private Look() {}

    static int of(Optional<ConversationTable.Seat> seat, Optional<Conversation.NextTime> nextTime) {
        return List.of(
                        seat.map(ConversationTable.Seat::state),
                        seat.map(ConversationTable.Seat::mayWrite),
                        seat.map(ConversationTable.Seat::alone),
                        nextTime)
                .toString()
                .hashCode();
    }
}
