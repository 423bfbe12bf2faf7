package org.naast.people;

import java.util.Locale;
import java.util.UUID;
import org.naast.notifications.Addresses.Address;

/**
 * A mail that somebody asked for, ready to go.
 *
 * @param secret the number that proves an address, or the end of the link that brings back; nowhere else in the clear
 */
record Letter(Kind kind, Address to, String secret) {

    /** What it is for. */
    enum Kind {
        /** A number, to be typed by whoever is signed in: this address is theirs. */
        PROOF,
        /** A link to a new passphrase. */
        LINK;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** One was asked for, perhaps for nobody: the same is said either way. */
    record Wanted(UUID letter) {}

    @Override
    public String toString() {
        return "Letter[" + kind + "]";
    }
}
