package org.naast.facilities.web;

import java.util.Locale;
import java.util.Optional;
import org.naast.reference.CrisisLines;
import org.naast.reference.Localities;
import org.naast.screens.ReadIn;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The nearest places for treatment. Asked by POST, so that no address, history or log says where somebody is. */
@Controller
class PlacesController {

    private final NearPages pages;
    private final Localities localities;
    private final CrisisLines lines;

    PlacesController(NearPages pages, Localities localities, CrisisLines lines) {
        this.pages = pages;
        this.localities = localities;
        this.lines = lines;
    }

    @GetMapping("/places")
    String ask(Viewer viewer, Model model) {
        model.addAttribute("page", PlacesPage.nowhere("", false));
        return "facilities/places";
    }

    /**
     * In the other language the page stays where it was, and asks for no more than was typed.
     *
     * @param at the exact one of several places of that name
     * @param before where was looked until now
     */
    @PostMapping("/places")
    String find(
            Viewer viewer,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String before,
            @RequestParam(name = ReadIn.FIELD) Optional<String> readIn,
            Locale locale,
            Model model) {
        if (readIn.isPresent() && before.isEmpty()) {
            model.addAttribute("page", PlacesPage.nowhere(place, false));
            return "facilities/places";
        }
        var found = localities.search(place.strip(), lines.home().country());
        var chosen = localities
                .find(readIn.isPresent() ? before : at)
                .or(() -> found.stream().findFirst());
        model.addAttribute(
                "page",
                chosen.map(near -> pages.near(viewer, place, near, found, locale))
                        .orElseGet(() -> PlacesPage.nowhere(place, true)));
        return "facilities/places";
    }
}
