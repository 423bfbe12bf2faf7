package org.naast.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How many years somebody has been managing something. Bands, so that no date of anybody's life is kept. */
public enum Band {
    ONE_TO_TWO(1, 12),
    TWO_TO_FIVE(2, 24),
    FIVE_OR_MORE(3, 60);

    private final int number;
    private final int months;

    Band(int number, int months) {
        this.number = number;
        this.months = months;
    }

    /** The least this band can mean. */
    public int months() {
        return months;
    }

    /** 1 to 3; 0 is left for "not told". */
    public int number() {
        return number;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for a word that is none of ours. */
    public static Optional<Band> of(String word) {
        return Stream.of(values()).filter(band -> band.word().equals(word)).findFirst();
    }
}
