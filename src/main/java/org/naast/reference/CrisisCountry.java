package org.naast.reference;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * The emergency numbers and lines of one country. Numbers hold inside it and nowhere else: 113 is a listening ear in the
 * Netherlands and an ambulance in Norway.
 *
 * @param within as in "in the Netherlands"
 */
public record CrisisCountry(
        String country,
        Bilingual name,
        Bilingual within,
        ZoneId zone,
        List<Emergency> emergency,
        List<CrisisLine> lines) {

    /**
     * A number for immediate danger.
     *
     * @param checked held against a source; the first number of a country is shown either way
     */
    public record Emergency(String dial, boolean checked) {

        public String href() {
            return "tel:" + dial;
        }
    }

    public CrisisCountry {
        if (!country.matches("[A-Z]{2}") || emergency.isEmpty()) {
            throw new IllegalArgumentException("country '" + country + "' needs two letters and an emergency number");
        }
        for (var line : lines) {
            if (!line.id().startsWith(country.toLowerCase(Locale.ROOT) + "-")) {
                throw new IllegalArgumentException("line " + line.id() + " does not belong to " + country);
            }
        }
        for (var number : emergency) {
            if (!number.dial().matches("\\d{2,4}")) {
                throw new IllegalArgumentException("'" + number.dial() + "' is not an emergency number");
            }
        }
    }

    public String name(Locale locale) {
        return name.in(locale);
    }

    public String within(Locale locale) {
        return within.in(locale);
    }

    /** What to dial in immediate danger. */
    public String emergencyNumber() {
        return emergency.getFirst().dial();
    }

    /** The first emergency number, and others only when somebody checked them. */
    public List<Emergency> emergencyShown() {
        return emergency.stream()
                .filter(number -> number.checked() || number.equals(emergency.getFirst()))
                .toList();
    }
}
