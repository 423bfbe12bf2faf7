package org.naast.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who may see one item of a profile. Each wider audience includes the narrower ones. */
public enum Audience {
    /** Also people who only look; the only audience that counts for matching. */
    EVERYONE,
    /** People who have sent this peer a request. */
    ASKING,
    /** People whose request this peer has accepted. */
    MATCHED,
    ONLY_ME;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Audience> of(String word) {
        return Stream.of(values())
                .filter(audience -> audience.word().equals(word))
                .findFirst();
    }
}
