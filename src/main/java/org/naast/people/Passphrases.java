package org.naast.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** What makes a passphrase good enough, and how it is kept: long, not one everybody tries, and nothing else. */
@Component
class Passphrases {

    /** Why a passphrase cannot be used; the words are {@code people.passphrase.<lower case>}. */
    enum Refused {
        TOO_SHORT,
        TOO_LONG,
        COMMON
    }

    private static final int SHORTEST = 15;
    private static final int LONGEST = 200;
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

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, KIBIBYTES, PASSES);
    private final Semaphore atOnce =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
    private final Set<String> common = read();
    private final String nobodys = requireNonNull(argon2.encode("a passphrase that nobody has"));

    /** @param known words an attacker would try first: the sign-in name, the name shown, the programme */
    Optional<Refused> refuse(String passphrase, List<String> known) {
        var length = passphrase.codePointCount(0, passphrase.length());
        if (length < SHORTEST) {
            return Optional.of(Refused.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Refused.TOO_LONG);
        }
        return isCommon(plain(passphrase), known) ? Optional.of(Refused.COMMON) : Optional.empty();
    }

    Kept hash(String passphrase) {
        return new Kept(
                guarded(() -> requireNonNull(argon2.encode(normal(passphrase)))).getBytes(UTF_8));
    }

    /** Takes the same time when there is nothing to compare with. */
    boolean matches(String passphrase, Optional<Kept> hash) {
        var against = hash.map(bytes -> new String(bytes.value(), UTF_8)).orElse(nobodys);
        var same = guarded(() -> argon2.matches(normal(passphrase), against));
        return same && hash.isPresent();
    }

    private <T> T guarded(java.util.function.Supplier<T> work) {
        atOnce.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            atOnce.release();
        }
    }

    private boolean isCommon(String plain, List<String> known) {
        var own = plain;
        for (var word : known) {
            own = word.isBlank() ? own : own.replace(plain(word), "");
        }
        for (var word : NEARBY) {
            own = own.replace(word, "");
        }
        return common.contains(plain)
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

    private static String normal(String passphrase) {
        return Normalizer.normalize(passphrase, Normalizer.Form.NFKC);
    }

    private static String plain(String passphrase) {
        return normal(passphrase).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Set<String> read() {
        try (var file = Passphrases.class.getResourceAsStream("/people/common-passphrases.txt")) {
            if (file == null) {
                throw new IllegalStateException("people/common-passphrases.txt is missing");
            }
            return Arrays.stream(new String(file.readAllBytes(), UTF_8).split("\n", -1))
                    .map(Passphrases::plain)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
