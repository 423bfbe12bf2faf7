package org.naast.facilities;

import java.util.Locale;
import java.util.Optional;

/** A postcode as its country writes it; leading zeros that a spreadsheet lost are put back. */
record Postcode(String value, boolean repaired) {

    private static final int ZIP = 5;

    static Optional<Postcode> read(String raw, String country) {
        return switch (country) {
            case "US" -> zip(raw);
            case "NL" -> dutch(raw);
            default -> raw.isEmpty() ? Optional.empty() : Optional.of(new Postcode(raw, false));
        };
    }

    private static Optional<Postcode> zip(String raw) {
        var first = raw.replaceFirst("-\\d{4}$", "").replaceFirst("\\.0$", "");
        return first.matches("\\d{3,5}")
                ? Optional.of(new Postcode("0".repeat(ZIP - first.length()) + first, first.length() < ZIP))
                : Optional.empty();
    }

    private static Optional<Postcode> dutch(String raw) {
        var packed = raw.replace(" ", "").toUpperCase(Locale.ROOT);
        return packed.matches("[1-9]\\d{3}([A-Z]{2})?")
                ? Optional.of(new Postcode(packed.replaceFirst("^(\\d{4})([A-Z])", "$1 $2"), false))
                : Optional.empty();
    }
}
