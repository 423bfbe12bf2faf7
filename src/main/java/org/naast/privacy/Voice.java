package org.naast.privacy;

import java.util.UUID;
import org.naast.viewer.PersonId;

/**
 * One person's words in one place: what a key is made for. Destroying it leaves everybody else's words readable.
 *
 * @param place the conversation, note or profile the words are in
 */
public record Voice(UUID place, PersonId author) {

    public static Voice of(UUID place, PersonId author) {
        return new Voice(place, author);
    }

    /** The name of its key; says nothing about the person to whoever sees the folder. */
    UUID keyName() {
        return UUID.nameUUIDFromBytes((place + "/" + author).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }
}
