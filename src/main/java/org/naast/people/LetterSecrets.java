package org.naast.people;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import org.naast.privacy.Hashes;
import org.naast.viewer.PersonId;
import org.springframework.stereotype.Component;

/** What letters hold, and what is kept of it: keyed hashes. */
@Component
class LetterSecrets {

    private static final int TOKEN_BYTES = 20;
    private static final int DIGITS = 8;
    private static final int BASE = 10;

    private final Hashes hashes;
    private final SecureRandom random = new SecureRandom();

    LetterSecrets(Hashes hashes) {
        this.hashes = hashes;
    }

    String newToken() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    String newNumber() {
        return String.format(Locale.ROOT, "%0" + DIGITS + "d", random.nextInt((int) Math.pow(BASE, DIGITS)));
    }

    byte[] link(String token) {
        return hashes.of("link back", token);
    }

    /** A number counts for one person and the address it was sent to. */
    byte[] number(PersonId owner, String address, String typed) {
        return hashes.of("mail proof", owner + "/" + plain(address) + "/" + typed.replaceAll("\\D", ""));
    }

    /** What an address is found by. */
    byte[] lookup(String address) {
        return hashes.of("mail address", plain(address));
    }

    private static String plain(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
