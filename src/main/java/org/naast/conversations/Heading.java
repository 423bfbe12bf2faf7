package org.naast.conversations;

import java.time.Instant;
import java.util.Optional;
import org.naast.privacy.About;
import org.naast.viewer.PersonId;

/**
 * A line in a list of one's conversations.
 *
 * @param away whether the other is not there for a while
 * @param unread how many messages came since one last looked
 */
public record Heading(
        ConversationId id,
        PersonId other,
        String name,
        boolean away,
        long unread,
        Instant lastAt,
        Optional<Instant> readableUntil,
        Optional<Conversation.NextTime> nextTime)
        implements About {

    @Override
    public PersonId whose() {
        return other;
    }
}
