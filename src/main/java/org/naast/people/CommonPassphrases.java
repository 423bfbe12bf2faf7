package org.naast.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Passphrases that others would try first: on a short list, made of words close by, or hardly more than one key. */
class CommonPassphrases {

    /** What must be left once well-known parts are taken away. */
    private static final int OF_ONES_OWN = 6;

    private static final List<String> NEARBY = List.of(
            "naast",
            "peer",
            "recovery",
            "herstel",
            "password",
            "passphrase",
            "wachtwoord",
            "wachtzin",
            "welkom",
            "welcome");

    private final Set<String> listed = read();

    /** How it is spaced, cased and punctuated makes no difference. */
    boolean include(String passphrase, List<String> known) {
        var plain = plain(passphrase);
        var own = plain;
        for (var word : known) {
            own = word.isBlank() ? own : own.replace(plain(word), "");
        }
        for (var word : NEARBY) {
            own = own.replace(word, "");
        }
        return listed.contains(plain)
                || own.length() < OF_ONES_OWN
                || own.chars().distinct().count() < OF_ONES_OWN - 1
                || repeats(plain)
                || runs(plain);
    }

    /** "abcabcabcabcabc": nothing but one part again and again. */
    private static boolean repeats(String plain) {
        return !plain.isEmpty() && (plain + plain).indexOf(plain, 1) < plain.length();
    }

    /** "abcdefghijklmnop", "9876543210…": each next to the one before. */
    private static boolean runs(String plain) {
        var steps = 0;
        for (var place = 1; place < plain.length(); place++) {
            var step = Math.abs(plain.charAt(place) - plain.charAt(place - 1));
            steps += step <= 1 || step == 9 ? 1 : 0;
        }
        return steps >= plain.length() - 3;
    }

    private static String plain(String passphrase) {
        return passphrase.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Set<String> read() {
        try (var file = CommonPassphrases.class.getResourceAsStream("/people/common-passphrases.txt")) {
            if (file == null) {
                throw new IllegalStateException("people/common-passphrases.txt is missing");
            }
            return Arrays.stream(new String(file.readAllBytes(), UTF_8).split("\n", -1))
                    .map(CommonPassphrases::plain)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
