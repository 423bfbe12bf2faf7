package org.naast.facilities.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.naast.facilities.Facilities;
import org.naast.facilities.Kind;
import org.naast.facilities.Nearby;
import org.naast.reference.CrisisLines;
import org.naast.reference.Localities;
import org.naast.reference.Locality;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The nearest places for treatment. Asked by POST, so that no address, history or log says where somebody is. */
@Controller
class PlacesController {

    private static final int SHOWN = 10;
    private static final double KM_IN_A_MILE = 1.609344;

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

    /** @param near where was looked, as people write it; empty when nothing was asked, or nothing found by that name */
    record PlacesPage(String typed, boolean unknown, Optional<String> near, List<Place> places, List<Other> others) {}

    private final Facilities facilities;
    private final Localities localities;
    private final CrisisLines lines;

    PlacesController(Facilities facilities, Localities localities, CrisisLines lines) {
        this.facilities = facilities;
        this.localities = localities;
        this.lines = lines;
    }

    @GetMapping("/places")
    String ask(Viewer viewer, Model model) {
        model.addAttribute("page", new PlacesPage("", false, Optional.empty(), List.of(), List.of()));
        return "facilities/places";
    }

    /** @param at the exact one of several places of that name */
    @PostMapping("/places")
    String find(
            Viewer viewer,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String at,
            Locale locale,
            Model model) {
        var found = localities.search(place.strip(), lines.home().country());
        var chosen = localities.find(at).or(() -> found.stream().findFirst());
        model.addAttribute(
                "page",
                chosen.map(near -> near(viewer, place, near, found, locale))
                        .orElseGet(() -> new PlacesPage(place, true, Optional.empty(), List.of(), List.of())));
        return "facilities/places";
    }

    private PlacesPage near(Viewer viewer, String typed, Locality near, List<Locality> found, Locale locale) {
        var miles = near.country().equals("US");
        var places = facilities.nearest(viewer, near.latitude(), near.longitude(), SHOWN).stream()
                .map(one -> place(one, miles))
                .toList();
        var others = found.stream()
                .filter(other -> !other.id().equals(near.id()))
                .map(other -> new Other(other.id(), other.name(locale)))
                .toList();
        return new PlacesPage(typed, false, Optional.of(near.name(locale)), places, others);
    }

    private static Place place(Nearby one, boolean miles) {
        var kinds = Arrays.stream(Kind.values())
                .filter(one.services()::contains)
                .map(kind -> "facilities.kind." + kind.word())
                .toList();
        return new Place(
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
