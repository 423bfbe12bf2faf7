package org.naast.safety;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What a concern is about, and how soon somebody looks. */
public enum Kind {
    /** A peer is worried about somebody. */
    WORRIED(true),
    /** A peer thinks that somebody is younger than 18. */
    MINOR(true),
    /** Money, sex, a place to sleep, drugs. */
    BOUNDARY(true),
    THREAT(true),
    /** How to harm oneself: hidden at once. */
    METHOD(true),
    SELLING(false),
    ADVICE(false),
    OTHER(false),
    /** Somebody wrote very much in a night without an answer. */
    FLOOD(false),
    /** Something in a peer's profile. */
    PROFILE(false);

    /** What a message can be reported for, in the order it is offered. */
    public static final List<Kind> REASONS = List.of(BOUNDARY, THREAT, METHOD, SELLING, ADVICE, OTHER);

    private static final Duration URGENT = Duration.ofMinutes(15);
    private static final Duration SOON = Duration.ofHours(4);

    private final boolean urgent;

    Kind(boolean urgent) {
        this.urgent = urgent;
    }

    /** Open hours within which somebody looks. */
    Duration within() {
        return urgent ? URGENT : SOON;
    }

    /** A report keeps the two apart until somebody has looked; a worry does not. */
    public boolean isReport() {
        return REASONS.contains(this);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Kind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
