package org.naast.reference;

import java.util.Locale;

/**
 * A language people can talk in.
 *
 * @param code ISO 639-1
 * @param own its name in the language itself
 */
public record Language(String code, int bit, String own, Bilingual name) {

    public Language {
        PackReader.bit(code, bit);
    }

    public String name(Locale locale) {
        return name.in(locale);
    }

    public long mask() {
        return 1L << bit;
    }
}
