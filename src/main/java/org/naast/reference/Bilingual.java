package org.naast.reference;

import java.util.Locale;

/** The same words in the two languages Naast speaks. */
public record Bilingual(String en, String nl) {

    public Bilingual {
        if (en.isBlank() || nl.isBlank()) {
            throw new IllegalArgumentException("a text must be there in English and in Dutch");
        }
    }

    /** Dutch for a Dutch reader, English for everyone else. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("nl") ? nl : en;
    }
}
