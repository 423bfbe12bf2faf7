package org.naast.conversations;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.naast.privacy.Text;
import org.naast.viewer.PersonId;

/**
 * One message.
 *
 * @param author empty once that person is erased, and then the words are gone
 */
public record Message(UUID id, long seq, Optional<PersonId> author, Instant sentAt, Text words) {

    public boolean by(PersonId person) {
        return author.filter(person::equals).isPresent();
    }
}
