package org.naast.conversations;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.naast.privacy.Text;
import org.naast.viewer.PersonId;

/**
 * One message.
 *
 * @param hidden until somebody has looked into a report of it; the words are not to be shown
 * @param author empty once that person is erased, and then the words are gone
 */
public record Message(UUID id, long seq, Optional<PersonId> author, Instant sentAt, boolean hidden, Text words) {

    public boolean by(PersonId person) {
        return author.filter(person::equals).isPresent();
    }
}
