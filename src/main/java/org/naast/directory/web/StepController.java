package org.naast.directory.web;

import static org.naast.directory.web.ProfileController.back;
import static org.naast.directory.web.ProfileController.mine;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.naast.directory.Gender;
import org.naast.directory.Hearing;
import org.naast.directory.Help;
import org.naast.directory.Profiles;
import org.naast.reference.Clocks;
import org.naast.reference.CrisisLines;
import org.naast.reference.Localities;
import org.naast.reference.Reference;
import org.naast.reference.TypedTown;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The steps of a profile, each a page of its own. */
@Controller
class StepController {

    private final Profiles profiles;
    private final Steps steps;
    private final Boxes boxes;
    private final NameRules names;
    private final PublicWords words;
    private final Localities localities;
    private final Reference reference;
    private final CrisisLines countries;

    StepController(
            Profiles profiles,
            Steps steps,
            Boxes boxes,
            NameRules names,
            PublicWords words,
            Localities localities,
            Reference reference,
            CrisisLines countries) {
        this.profiles = profiles;
        this.steps = steps;
        this.boxes = boxes;
        this.names = names;
        this.words = words;
        this.localities = localities;
        this.reference = reference;
        this.countries = countries;
    }

    @GetMapping("/profile/{step:name|talk|place|hours|hearing|room|return}")
    String ask(Viewer peer, @PathVariable String step, Locale locale, Model model) {
        var profile = mine(profiles, peer);
        return show(
                model,
                switch (step) {
                    case "name" -> steps.name(profile.name().orElse(""), List.of(), "");
                    case "talk" -> steps.talk(profile, locale);
                    case "place" ->
                        steps.place(profile, steps.town(profile, locale).orElse(""), "", locale);
                    case "hours" -> steps.hours(profile, locale);
                    case "hearing" -> steps.hearing(profile, locale);
                    case "room" -> steps.room(profile, locale);
                    default -> steps.comingBack(profile, locale);
                });
    }

    @PostMapping("/profile/name")
    String name(
            Viewer peer,
            @RequestParam String name,
            @RequestParam(defaultValue = "") List<String> read,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        var wrong = names.wrong(peer, name, locale);
        if (!wrong.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(model, steps.name(name, List.of(), wrong));
        }
        var warnings = words.unread(name, read, locale);
        if (!warnings.isEmpty()) {
            return show(model, steps.name(name, warnings, ""));
        }
        return back(profiles.rename(peer, name));
    }

    @PostMapping("/profile/talk")
    String talk(
            Viewer peer,
            @RequestParam(defaultValue = "") List<String> language,
            @RequestParam(defaultValue = "") List<String> help,
            @RequestParam(defaultValue = "") String gender) {
        var known = language.stream()
                .filter(code -> reference.language(code).isPresent())
                .toList();
        return back(profiles.speak(peer, known, Gender.of(gender), helps(help)));
    }

    private static Set<Help> helps(List<String> words) {
        return words.stream().map(Help::of).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    @PostMapping("/profile/place")
    String place(
            Viewer peer,
            @RequestParam(defaultValue = "") String town,
            @RequestParam(defaultValue = "") List<String> how,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        var profile = mine(profiles, peer);
        var inPerson = how.contains("inPerson");
        var typed = TypedTown.of(localities, town, countries.home().country());
        var place = steps.town(profile, locale).filter(town.strip()::equals).isPresent()
                ? profile.locality()
                : typed instanceof TypedTown.Known(var known) ? Optional.of(known.id()) : Optional.<String>empty();
        if (place.isEmpty() && (inPerson || !(typed instanceof TypedTown.Nothing))) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(model, steps.place(profile, town, boxes.unclear(typed, locale), locale));
        }
        return back(profiles.live(peer, place, how.contains("online"), inPerson));
    }

    @PostMapping("/profile/hours")
    String hours(
            Viewer peer,
            @RequestParam(defaultValue = "") List<String> part,
            @RequestParam(defaultValue = "") String zone) {
        var clock = Clocks.of(zone).orElse(mine(profiles, peer).hours().zone());
        return back(profiles.haveTime(peer, Quarters.of(clock, part)));
    }

    @PostMapping("/profile/hearing")
    String hearing(
            Viewer peer, @RequestParam String hearing, Locale locale, HttpServletResponse response, Model model) {
        var way = Hearing.of(hearing).orElseThrow(StepController::unreadable);
        if (!profiles.canHear(peer, way)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var error = Map.of("hearing", boxes.say("error.hearing.mail", locale));
            return show(model, steps.hearing(mine(profiles, peer), locale).missing(error));
        }
        return back(profiles.hear(peer, way));
    }

    @PostMapping("/profile/room")
    String room(Viewer peer, @RequestParam int people) {
        return back(profiles.makeRoom(peer, people));
    }

    /** Back, and asked privately whether the profile still holds. */
    @PostMapping("/profile/return")
    String comeBack(Viewer peer, @RequestParam int people) {
        back(profiles.comeBack(peer, people));
        return "redirect:/profile?holds";
    }

    static String show(Model model, StepPage page) {
        model.addAttribute("page", page);
        return "directory/step";
    }

    static ResponseStatusException unreadable() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
}
