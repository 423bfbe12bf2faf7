package org.naast.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How somebody was trained, from informal to formal; always shown to whoever is choosing. */
public enum Level {
    VOLUNTEER(2, 3),
    CERTIFICATE(15, 20),
    DIPLOMA(15, 20);

    private final int many;
    private final int most;

    Level(int many, int most) {
        this.many = many;
        this.most = most;
    }

    /** From so many people on, whoever looks after a peer asks how it goes. */
    public int many() {
        return many;
    }

    /** The most people somebody of this level walks beside at once, whatever they wish. */
    public int most() {
        return most;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word by which it is shown; a volunteer is one also while something is still to be completed. */
    public String shown(boolean provisional) {
        return provisional && this != VOLUNTEER ? "provisional" : word();
    }

    public static Optional<Level> of(String word) {
        return Stream.of(values()).filter(level -> level.word().equals(word)).findFirst();
    }
}
