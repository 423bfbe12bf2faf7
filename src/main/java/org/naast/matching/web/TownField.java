package org.naast.matching.web;

import java.util.Locale;
import java.util.stream.Stream;
import org.naast.matching.Need;
import org.naast.reference.CrisisLines;
import org.naast.reference.Localities;
import org.naast.reference.TypedTown;
import org.springframework.stereotype.Component;

/** The field for a town: what is typed there goes before a place that was chosen earlier. */
@Component
class TownField {

    /**
     * What somebody looks for, with the town they typed.
     *
     * @param unclear a sentence about what was typed; empty when it is clear
     */
    record Typed(Need need, String unclear) {}

    private final Localities localities;
    private final CrisisLines countries;
    private final Wording wording;

    TownField(Localities localities, CrisisLines countries, Wording wording) {
        this.localities = localities;
        this.countries = countries;
        this.wording = wording;
    }

    Typed read(Need need, String typed, Locale locale) {
        if (isShown(need, typed, locale)) {
            return new Typed(need, "");
        }
        var nowhere = need.nowhere();
        var town = TypedTown.of(localities, typed, countries.home().country());
        return switch (town) {
            case TypedTown.Nothing _ -> new Typed(nowhere, "");
            case TypedTown.Known known -> new Typed(nowhere.at(known.place().id()), "");
            case TypedTown.Several _, TypedTown.Unknown _ -> new Typed(nowhere, wording.unclear(town, locale));
        };
    }

    /** The town chosen earlier stands in its field by name, in this language or the one it was read in before. */
    boolean isShown(Need need, String typed, Locale locale) {
        return need.place()
                .filter(id -> Stream.of(locale, Locale.ENGLISH, Locale.of("nl"))
                        .anyMatch(one -> wording.town(id, one).equals(typed.strip())))
                .isPresent();
    }
}
