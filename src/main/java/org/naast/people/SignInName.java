package org.naast.people;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;

/**
 * What somebody types to sign in: a name of their choice, and five digits we add. So no name is ever taken, and making an
 * account tells nobody whether another exists.
 */
record SignInName(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LONGEST = 30;
    private static final int FIVE_DIGITS = 100_000;

    SignInName {
        value = Normalizer.normalize(value.strip(), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "-");
    }

    static SignInName from(String chosen) {
        var letters = Normalizer.normalize(chosen, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
        var name = letters.isEmpty() ? "naast" : letters.substring(0, Math.min(LONGEST, letters.length()));
        return new SignInName(name + "-" + String.format(Locale.ROOT, "%05d", RANDOM.nextInt(FIVE_DIGITS)));
    }

    @Override
    public String toString() {
        return "SignInName[…]";
    }
}
