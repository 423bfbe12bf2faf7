package org.naast.reference;

import java.util.Locale;

/**
 * A town, or the middle of an American ZIP area: as near as we ever place anybody.
 *
 * @param id the same in every version: {@code geo-} and the GeoNames number, or {@code zip-} and the ZIP code
 * @param country two letters
 * @param shared another place in this country has the same name
 */
public record Locality(
        String id,
        Bilingual name,
        Bilingual region,
        String country,
        double latitude,
        double longitude,
        boolean shared) {

    /** The name as people write it: "Utrecht", "Springfield, IL", "Rijswijk (Noord-Brabant)". */
    public String name(Locale locale) {
        var plain = name.in(locale);
        if (id.startsWith("zip-")) {
            return plain;
        }
        if (country.equals("US")) {
            return plain + ", " + region.in(locale);
        }
        return shared ? plain + " (" + region.in(locale) + ")" : plain;
    }

    /** The name with its region, so that it can be typed and is one place. */
    public String fullName(Locale locale) {
        return id.startsWith("zip-") ? name.in(locale) : name.in(locale) + ", " + region.in(locale);
    }

    public double kmTo(Locality other) {
        return kmTo(other.latitude, other.longitude);
    }

    public double kmTo(double otherLatitude, double otherLongitude) {
        return Distance.km(latitude, longitude, otherLatitude, otherLongitude);
    }
}
