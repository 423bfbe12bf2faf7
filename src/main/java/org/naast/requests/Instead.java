package org.naast.requests;

import java.util.Locale;

/** What the asker wants when a peer says no, or nothing. Chosen beforehand. */
public enum Instead {
    ANOTHER_WITH_WORDS,
    ANOTHER_WITHOUT_WORDS,
    ASK_ME_FIRST;

    public boolean another() {
        return this != ASK_ME_FIRST;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Instead of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
