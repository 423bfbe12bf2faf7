package org.naast.requests;

import java.util.Locale;

/** Who has a request in hand, from the peer upwards. */
public enum Rung {
    PEER,
    COORDINATOR,
    DEPUTY,
    DUTY;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Rung of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
