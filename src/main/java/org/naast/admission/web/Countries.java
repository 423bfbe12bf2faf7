package org.naast.admission.web;

import static java.util.Comparator.comparing;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Every country there is (ISO 3166), by two letters. */
final class Countries {

    private static final List<String> ALL = List.of(Locale.getISOCountries());

    private Countries() {}

    static boolean has(String country) {
        return ALL.contains(country);
    }

    static String name(String country, Locale locale) {
        return Locale.of("", country).getDisplayCountry(locale);
    }

    /** The one given, then all others by name. */
    static List<String> startingWith(String first, Locale locale) {
        return Stream.concat(
                        Stream.of(first),
                        ALL.stream()
                                .filter(one -> !one.equals(first))
                                .sorted(comparing(one -> name(one, locale), Collator.getInstance(locale))))
                .toList();
    }
}
