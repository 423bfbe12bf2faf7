package org.naast.privacy;

import java.time.Instant;
import java.util.UUID;
import org.naast.viewer.PersonId;

/**
 * Somebody's yes to one thing, in the words they read.
 *
 * @param kind what they said yes to, {@code module.what}
 * @param wording the key of the text they read, and its version
 */
public record Consent(UUID id, PersonId person, String kind, Wording wording, Instant given) implements About {

    /** A text somebody said yes to; a changed text is a new version and asks anew. */
    public record Wording(String key, String version) {}

    @Override
    public PersonId whose() {
        return person;
    }
}
