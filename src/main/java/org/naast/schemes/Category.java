package org.naast.schemes;

import java.util.Locale;

/** What hours were spent on; hours of one kind never count for another. */
public enum Category {
    /** A course, with its teachers. */
    COURSE,
    /** Work as a peer specialist, with a supervisor who knows of it. */
    PRACTICE,
    /** Talking one's own work over with a supervisor. */
    SUPERVISION,
    ETHICS,
    LAW,
    /** Learning on after the certificate. */
    CONTINUING;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Category of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
