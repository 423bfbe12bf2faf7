package org.naast.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How somebody was trained, from informal to formal; always shown to whoever is choosing. */
public enum Level {
    VOLUNTEER(3),
    CERTIFICATE(20),
    DIPLOMA(20);

    private final int most;

    Level(int most) {
        this.most = most;
    }

    /** The most people somebody of this level walks beside at once, whatever they wish. */
    public int most() {
        return most;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Level> of(String word) {
        return Stream.of(values()).filter(level -> level.word().equals(word)).findFirst();
    }
}
