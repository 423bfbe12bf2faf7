package org.naast.conversations;

import java.time.Instant;
import java.util.Optional;
import org.naast.privacy.About;
import org.naast.viewer.PersonId;

/**
 * A line in a list of one's conversations.
 *
 * @param away whether the other is not there for a while
 * @param held whether nobody can write until somebody has looked into it
 * @param programmeReads whether somebody of the programme was let in to read along
 * @param nextTime what both said yes to, still to come
 * @param unread how many messages came since one last looked
 */
public record Heading(
        ConversationId id,
        PersonId other,
        String name,
        boolean away,
        boolean held,
        boolean programmeReads,
        long unread,
        Instant lastAt,
        Optional<Instant> readableUntil,
        Optional<Instant> nextTime)
        implements About {

    @Override
    public PersonId whose() {
        return other;
    }
}
