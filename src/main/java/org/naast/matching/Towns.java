package org.naast.matching;

import java.util.Optional;
import org.naast.reference.Localities;
import org.naast.reference.Locality;
import org.springframework.stereotype.Component;

/** Where towns lie, as a unit vector: the square of a chord is all a search needs. */
@Component
class Towns {

    /** A number for each town, and where it lies. */
    record Town(long number, double latitude, double longitude) {

        static final Town NOWHERE = new Town(0, 0, 0);

        double x() {
            return Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(longitude));
        }

        double y() {
            return Math.cos(Math.toRadians(latitude)) * Math.sin(Math.toRadians(longitude));
        }

        double z() {
            return Math.sin(Math.toRadians(latitude));
        }
    }

    private static final double EARTH_KM = 6371;

    private final Localities localities;

    Towns(Localities localities) {
        this.localities = localities;
    }

    Optional<Town> find(String id) {
        return localities.find(id).map(place -> new Town(number(place), place.latitude(), place.longitude()));
    }

    Optional<Locality> place(String id) {
        return localities.find(id);
    }

    /** Towns count up from 1, ZIP areas down from -1. */
    private static long number(Locality place) {
        var digits = Long.parseLong(place.id().substring(4));
        return place.id().startsWith("zip-") ? -1 - digits : 1 + digits;
    }

    /** The square of the chord under so many kilometres of the earth's surface. */
    static double chordSquared(int km) {
        var chord = 2 * Math.sin(km / (2 * EARTH_KM));
        return chord * chord;
    }
}
