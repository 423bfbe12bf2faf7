package org.naast.training.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.naast.facilities.Facilities;
import org.naast.reference.CrisisLines;
import org.naast.reference.Localities;
import org.naast.reference.Locality;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Finds the place that somebody typed. It is kept nowhere. */
@Component
class Asked {

    /**
     * What somebody typed, and what it can be.
     *
     * @param spot empty when it is no place we know
     */
    record Place(String typed, Optional<Spot> spot, List<Locality> found) {

        private static final Pattern DUTCH_POSTCODE = Pattern.compile("[1-9]\\d{3}\\s*(?:\\p{Alpha}{2})?");

        /** Key of what to say; Dutch codes are known only where a list of places for treatment names them. */
        String unknown() {
            return DUTCH_POSTCODE.matcher(typed.strip()).matches() ? "training.near.postcode" : "training.near.unknown";
        }

        /** Those of the same name. */
        List<ListPage.Other> others(Spot spot, Locale locale) {
            return found.stream()
                    .filter(other ->
                            !(spot instanceof Spot.Town(var town) && town.id().equals(other.id())))
                    .map(other -> new ListPage.Other(other.id(), other.name(locale)))
                    .toList();
        }
    }

    /** A place on the map. */
    sealed interface Spot {
        record Town(Locality locality) implements Spot {}

        /** Only lists of places for treatment know it, as a postcode. */
        record Postcode(Facilities.Point point, String country) implements Spot {}
    }

    private final Localities localities;
    private final Facilities facilities;
    private final CrisisLines lines;

    Asked(Localities localities, Facilities facilities, CrisisLines lines) {
        this.localities = localities;
        this.facilities = facilities;
        this.lines = lines;
    }

    /** @param exactly the id of one of several places of that name; empty for the likeliest */
    Place find(Viewer viewer, String typed, String exactly) {
        var home = lines.home().country();
        var found = localities.search(typed.strip(), home);
        var spot = localities
                .find(exactly)
                .or(() -> found.stream().findFirst())
                .<Spot>map(Spot.Town::new)
                .or(() -> facilities.where(viewer, typed).map(point -> new Spot.Postcode(point, home)));
        return new Place(typed, typed.isBlank() ? Optional.empty() : spot, found);
    }
}
