package org.naast.matching;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where towns lie, as a unit vector: the square of a chord is all a search needs. */
@Component
class Towns {

    /** @param number never 0, which is left for "nowhere" */
    record Town(long number, double latitude, double longitude) {

        double x() {
            return Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(longitude));
        }

        double y() {
            return Math.cos(Math.toRadians(latitude)) * Math.sin(Math.toRadians(longitude));
        }

        double z() {
            return Math.sin(Math.toRadians(latitude));
        }

        double kmTo(Town other) {
            var chord = Math.sqrt(square(x() - other.x()) + square(y() - other.y()) + square(z() - other.z()));
            return 2 * EARTH_KM * Math.asin(Math.min(1, chord / 2));
        }
    }

    private static final double EARTH_KM = 6371;

    Optional<Town> find(String locality) {
        return Optional.empty();
    }

    /** The square of the chord under so many kilometres of the earth's surface. */
    static double chordSquared(int km) {
        return square(2 * Math.sin(km / (2 * EARTH_KM)));
    }

    private static double square(double value) {
        return value * value;
    }
}
