package org.naast.facilities;

/**
 * A good line of a list.
 *
 * @param line where it begins in the file, the first line being 1
 * @param repaired whether leading zeros of its postcode were lost and are back
 * @param odd whether its name mixes alphabets, as a copy of somebody else's name may
 */
record Row(int line, Place place, Service service, boolean repaired, boolean odd) {

    /** Where it is. Two rows with the same key are one place. */
    record Place(
            String key,
            String name,
            String street,
            String town,
            String region,
            String postcode,
            String country,
            double latitude,
            double longitude) {}

    /** What is offered there. */
    record Service(Kind kind, String unit, String phone, String website) {}
}
