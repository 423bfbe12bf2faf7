package org.naast.notifications;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that waits for its reader.
 *
 * @param kind what is to be done, {@code module.what}; also the key of its words
 * @param about what it is about; the reader may or may not see it there
 * @param due when it should have been done
 */
public record Item(String kind, UUID about, Instant due) {

    public boolean overdue(Instant now) {
        return now.isAfter(due);
    }
}
