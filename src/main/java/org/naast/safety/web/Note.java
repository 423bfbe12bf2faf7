package org.naast.safety.web;

import org.jspecify.annotations.Nullable;

/** Somebody's own words with a concern. Too long, they come back whole and are never cut. */
record Note(String words) {

    static final int LONGEST = 2000;
    static final Note NONE = new Note("");

    static Note of(@Nullable String typed) {
        return new Note(typed == null ? "" : typed.strip().replace("\r\n", "\n"));
    }

    public boolean isTooLong() {
        return words.length() > LONGEST;
    }

    public int most() {
        return LONGEST;
    }

    @Override
    public String toString() {
        return "Note[" + words.length() + "]";
    }
}
