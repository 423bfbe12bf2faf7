package org.naast.directory;

import java.text.Normalizer;

/** A name as everybody sees it: nothing hidden in it, nothing dressed up. */
final class PlainName {

    static final int MOST_CHARACTERS = 40;

    private PlainName() {}

    /** Compatibility forms become plain letters; characters that do not show, and doubled spaces, go. */
    static String of(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Cf}\\p{Cc}\\p{Co}]", "")
                .replaceAll("\\s+", " ")
                .strip();
        if (plain.isEmpty() || plain.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException(
                    "the form lets names of 1 to " + MOST_CHARACTERS + " characters through");
        }
        return plain;
    }
}
