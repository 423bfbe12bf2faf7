package org.naast.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Only there when a peer tells it. */
public enum Gender {
    WOMAN(1),
    MAN(2),
    NON_BINARY(3);

    private final int number;

    Gender(int number) {
        this.number = number;
    }

    /** 1 to 3; 0 is left for "not told". */
    public int number() {
        return number;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Gender> of(String word) {
        return Stream.of(values()).filter(gender -> gender.word().equals(word)).findFirst();
    }
}
