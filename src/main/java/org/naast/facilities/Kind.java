package org.naast.facilities;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a place offers. */
public enum Kind {
    MENTAL_HEALTH("mh", "mental"),
    SUBSTANCE_USE("su", "substance");

    private final String code;
    private final String stem;

    Kind(String code, String stem) {
        this.code = code;
        this.stem = stem;
    }

    /** As tables and message keys say it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** From a column, an option or the name of a file. */
    public static Optional<Kind> meant(String text) {
        var lower = text.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(kind -> lower.equals(kind.code) || lower.contains(kind.stem))
                .findFirst();
    }
}
