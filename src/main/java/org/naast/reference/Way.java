package org.naast.reference;

import java.util.Locale;

/** A way somebody manages. None counts for more than another; medication is a full one. */
public record Way(String id, int bit, Bilingual name) {

    public Way {
        PackReader.bit(id, bit);
    }

    public String name(Locale locale) {
        return name.in(locale);
    }

    public long mask() {
        return 1L << bit;
    }
}
