package org.naast.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a peer likes to help with. */
public enum Help {
    LISTENING,
    TELLING,
    TREATMENT,
    EVERYDAY;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Help> of(String word) {
        return Stream.of(values()).filter(help -> help.word().equals(word)).findFirst();
    }
}
