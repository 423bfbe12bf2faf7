package org.naast.facilities;

/** A line that was left out. */
public record Rejection(String list, int line, Reason reason) {

    /** Why; each has a sentence in both languages. */
    public enum Reason {
        COLUMNS,
        NAME,
        STREET,
        TOWN,
        POSTCODE,
        COUNTRY,
        COORDINATES,
        SERVICE,
        LENGTH;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
