package org.naast.training.web;

import java.util.Locale;
import java.util.Optional;
import org.naast.reference.Distance;
import org.naast.reference.Localities;
import org.naast.training.Round;
import org.springframework.stereotype.Component;

/** How far a course is from whoever asks. */
@Component
class Away {

    private final Localities localities;

    Away(Localities localities) {
        this.localities = localities;
    }

    /** In kilometres; empty when it is online, or nobody said where it is. */
    Optional<Double> km(Round round, Asked.Spot from) {
        return round.place().where() instanceof Round.Where.In(var town)
                ? localities.find(town).map(place -> switch (from) {
                    case Asked.Spot.Town(var here) -> here.kmTo(place);
                    case Asked.Spot.Postcode code ->
                        place.kmTo(code.point().latitude(), code.point().longitude());
                })
                : Optional.empty();
    }

    static String words(double km, Asked.Spot from, Locale locale) {
        return Distance.of(km, country(from)).in(locale);
    }

    private static String country(Asked.Spot spot) {
        return switch (spot) {
            case Asked.Spot.Town(var here) -> here.country();
            case Asked.Spot.Postcode code -> code.country();
        };
    }
}
