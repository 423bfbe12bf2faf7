package org.naast.facilities.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.naast.facilities.Facilities;
import org.naast.facilities.Kind;
import org.naast.facilities.Nearby;
import org.naast.reference.Locality;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** The page of what is near somewhere. */
@Component
class NearPages {

    private static final int SHOWN = 10;
    private static final double KM_IN_A_MILE = 1.609344;

    private final Facilities facilities;

    NearPages(Facilities facilities) {
        this.facilities = facilities;
    }

    PlacesPage near(Viewer viewer, String typed, Locality near, List<Locality> found, Locale locale) {
        var miles = near.country().equals("US");
        var places = facilities.nearest(viewer, near.latitude(), near.longitude(), SHOWN).stream()
                .map(one -> place(one, miles))
                .toList();
        var others = found.stream()
                .filter(other -> !other.id().equals(near.id()))
                .map(other -> new PlacesPage.Other(other.id(), other.name(locale)))
                .toList();
        return new PlacesPage(typed, false, Optional.of(near.name(locale)), near.id(), places, others);
    }

    private static PlacesPage.Place place(Nearby one, boolean miles) {
        var kinds = Arrays.stream(Kind.values())
                .filter(one.services()::contains)
                .map(kind -> "facilities.kind." + kind.word())
                .toList();
        return new PlacesPage.Place(
                one.name(),
                kinds,
                one.street(),
                one.town(),
                one.phone(),
                one.phone()
                        .map(phone ->
                                "tel:" + phone.replaceFirst("(?i)\\s*x.*$", "").replaceAll("[^\\d+]", "")),
                one.website(),
                miles ? "facilities.miles" : "facilities.km",
                Math.round(miles ? one.km() / KM_IN_A_MILE : one.km()));
    }
}
