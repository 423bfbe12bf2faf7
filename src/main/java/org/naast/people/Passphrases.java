package org.naast.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
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
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, KIBIBYTES, PASSES);

    /** Half the processors: the others are for everybody else. */
    private final Semaphore atOnce =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    private final CommonPassphrases common = new CommonPassphrases();
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
        return common.include(normal(passphrase), known) ? Optional.of(Refused.COMMON) : Optional.empty();
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

    private <T> T guarded(Supplier<T> work) {
        atOnce.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            atOnce.release();
        }
    }

    private static String normal(String passphrase) {
        return Normalizer.normalize(passphrase, Normalizer.Form.NFKC);
    }
}
