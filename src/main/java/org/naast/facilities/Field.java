package org.naast.facilities;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What we want to know about a place, and what lists usually call it. */
public enum Field {
    NAME(true, "name1", "name", "facility", "organization", "organisation", "naam"),
    UNIT(false, "name2", "unit", "department", "afdeling"),
    STREET(true, "street1", "street", "address", "address1", "adres", "straat"),
    STREET2(false, "street2", "address2", "suite"),
    TOWN(true, "city", "town", "place", "plaats", "woonplaats"),
    REGION(false, "state", "province", "region", "provincie"),
    POSTCODE(true, "zip", "zipcode", "postcode", "postal_code", "postalcode"),
    COUNTRY(false, "country", "land"),
    LATITUDE(true, "latitude", "lat", "breedtegraad"),
    LONGITUDE(true, "longitude", "lon", "lng", "long", "lengtegraad"),
    PHONE(false, "phone", "telephone", "tel", "telefoon"),
    WEBSITE(false, "website", "url", "web"),
    SERVICE(false, "type_facility", "service", "type", "kind");

    private final boolean needed;
    private final String usual;

    Field(boolean needed, String... usual) {
        this.needed = needed;
        this.usual = String.join(",", usual);
    }

    boolean needed() {
        return needed;
    }

    List<String> usual() {
        return List.of(usual.split(","));
    }

    /** As one types it in a mapping. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Field> of(String word) {
        return Stream.of(values()).filter(field -> field.word().equals(word)).findFirst();
    }
}
