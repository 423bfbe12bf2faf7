package org.naast.reference;

import java.util.Locale;

/**
 * One agreement that keeps contact safe, B01 to B22.
 *
 * @param verified false when no source was found: administrators see it so
 */
public record BoundaryRule(String id, boolean verified, String source, Bilingual text) {

    public BoundaryRule {
        if (!id.matches("B\\d\\d")) {
            throw new IllegalArgumentException("a boundary rule is called B and two digits, not '" + id + "'");
        }
    }

    public String text(Locale locale) {
        return text.in(locale);
    }
}
