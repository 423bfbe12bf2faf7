package org.naast.facilities;

import java.util.List;
import java.util.Locale;

/** A list that cannot be read at all: why, and what it was about. */
public class Unusable extends RuntimeException {

    /** Each has a sentence in both languages. */
    public enum Why {
        MISSING("there is no column for %s; the columns are: %s (say which with name=Column)"),
        NO_FIELD("'%s' is none of %s"),
        NO_COLUMN("there is no column '%s'; the columns are: %s"),
        EMPTY("there is nothing in it"),
        NO_TABLE("it is not a table with commas, semicolons or tabs");

        private final String sentence;

        Why(String sentence) {
            this.sentence = sentence;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Why why;
    private final List<String> about;

    Unusable(Why why, String... about) {
        super(why.sentence.formatted((Object[]) about));
        this.why = why;
        this.about = List.of(about);
    }

    public Why why() {
        return why;
    }

    public List<String> about() {
        return about;
    }
}
