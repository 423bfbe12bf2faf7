package org.naast.certification.web;

import java.util.List;
import java.util.Locale;
import org.naast.certification.Certificate;
import org.naast.screens.Moments;

/**
 * A certificate of which a new one takes the place.
 *
 * @param level the key of its level, and {@code fields} those of for which experiences
 * @param until its last day, in words
 */
record Replaced(String level, List<String> fields, String until) {

    static Replaced of(Certificate held, Moments moments, Locale locale) {
        return new Replaced(
                "certification.level." + held.level().word(),
                CertificatePage.called(held.endorsements()),
                moments.day(held.lastDay(), locale));
    }
}
