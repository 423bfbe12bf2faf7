package org.naast.people;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people come in and go.
 *
 * @param idle a session nobody uses ends after this time
 * @param placeFreeAfter how long a guest may stay away before the peer's place is free again
 * @param erasedAfter how long a guest may stay away before everything of theirs is erased
 * @param longestWait the longest an answer to a code or passphrase is held back, however much somebody guesses
 * @param site the address people type, as a browser gives it; passkeys belong to it and work nowhere else;
 *     unless set, localhost at the port we listen on
 */
@ConfigurationProperties("naast.people")
public record PeopleSettings(
        @DefaultValue("30m") Duration idle,
        @DefaultValue("21d") Duration placeFreeAfter,
        @DefaultValue("90d") Duration erasedAfter,
        @DefaultValue("3s") Duration longestWait,
        @Nullable URI site) {

    private static final Duration A_FEW_SECONDS = Duration.ofSeconds(5);

    public PeopleSettings {
        if (erasedAfter.compareTo(placeFreeAfter) < 0) {
            throw new IllegalArgumentException(
                    "naast.people.erased-after must not be shorter than naast.people.place-free-after");
        }
        if (longestWait.compareTo(A_FEW_SECONDS) > 0) {
            throw new IllegalArgumentException(
                    "naast.people.longest-wait must be at most 5s: nobody is locked out here");
        }
    }
}
