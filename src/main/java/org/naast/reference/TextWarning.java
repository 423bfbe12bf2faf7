package org.naast.reference;

import java.util.Locale;

/**
 * Something in a text its writer may not want strangers to read. It is shown to the writer and decides nothing.
 *
 * @param piece what was found, as written
 */
public record TextWarning(Kind kind, String piece) {

    /** What kind of thing it is. */
    public enum Kind {
        PHONE,
        EMAIL,
        LINK,
        HANDLE,
        ADDRESS,
        POSTCODE,
        PERSON,
        /** Age, place and work together: enough for somebody who knows them. */
        COMBINATION,
        /** Advice on medication: hinted at, never kept from anybody. */
        DOSE
    }

    /** One kind sentence for the writer. */
    public String in(Locale locale) {
        return ReferenceTexts.text("reference.text." + kind.name().toLowerCase(Locale.ROOT), locale, piece);
    }
}
