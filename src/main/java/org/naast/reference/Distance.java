package org.naast.reference;

import java.util.Locale;

/**
 * A distance as told to people: rounded, since it lies between the middles of two towns.
 *
 * @param about the rounded number
 * @param near closer than that number
 */
public record Distance(int about, Unit unit, boolean near) {

    /** What a country measures its roads in. */
    public enum Unit {
        KM,
        MILES
    }

    private static final double EARTH_KM = 6371.0088;
    private static final double KM_A_MILE = 1.609344;
    private static final int NEAREST = 5;
    private static final int FINE = 30;
    private static final int COARSE = 100;

    /** Rounded to 5 up to 30, to 10 up to 100, to 50 beyond; in miles for the United States and the United Kingdom. */
    public static Distance of(double km, String country) {
        var unit = country.equals("US") || country.equals("GB") ? Unit.MILES : Unit.KM;
        var length = unit == Unit.MILES ? km / KM_A_MILE : km;
        if (length < NEAREST) {
            return new Distance(NEAREST, unit, true);
        }
        var step = length < FINE ? NEAREST : length < COARSE ? 10 : 50;
        return new Distance((int) Math.round(length / step) * step, unit, false);
    }

    /** "about 30 km", "less than 5 miles away" without the "away". */
    public String in(Locale locale) {
        var key = "reference.distance." + (near ? "near." : "about.")
                + unit.name().toLowerCase(Locale.ROOT);
        return ReferenceTexts.text(key, locale, about);
    }

    /** Along the surface of a round earth: right to half a percent. */
    public static double km(double latitude1, double longitude1, double latitude2, double longitude2) {
        var up = Math.sin(Math.toRadians(latitude2 - latitude1) / 2);
        var along = Math.sin(Math.toRadians(longitude2 - longitude1) / 2);
        var flat = Math.cos(Math.toRadians(latitude1)) * Math.cos(Math.toRadians(latitude2));
        var root = Math.sqrt(up * up + flat * along * along);
        return 2 * EARTH_KM * Math.asin(Math.min(1, root));
    }
}
