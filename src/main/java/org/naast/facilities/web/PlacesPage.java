package org.naast.facilities.web;

import java.util.List;
import java.util.Optional;

/**
 * What {@code facilities/places.html} needs.
 *
 * @param near where was looked, as people write it; empty when nothing was asked, or nothing found by that name
 * @param at that place exactly; empty when none
 */
record PlacesPage(
        String typed, boolean unknown, Optional<String> near, String at, List<Place> places, List<Other> others) {

    record Place(
            String name,
            List<String> kinds,
            String street,
            String town,
            Optional<String> phone,
            Optional<String> dial,
            Optional<String> website,
            String distanceKey,
            long distance) {}

    /** @param id to be asked for exactly */
    record Other(String id, String name) {}

    static PlacesPage nowhere(String typed, boolean unknown) {
        return new PlacesPage(typed, unknown, Optional.empty(), "", List.of(), List.of());
    }
}
