package org.naast.directory.web;

import static org.naast.directory.web.ProfileController.back;
import static org.naast.directory.web.ProfileController.mine;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.naast.directory.Audience;
import org.naast.directory.Band;
import org.naast.directory.Item;
import org.naast.directory.ItemId;
import org.naast.directory.Profiles;
import org.naast.directory.Telling;
import org.naast.directory.web.StepPage.Warning;
import org.naast.reference.Reference;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Telling about one experience. Words that may say more than their writer means are shown to them first. */
@Controller
class ExperienceController {

    /** What comes in from the form. */
    record TellForm(
            String experience,
            String band,
            @Nullable List<String> way,
            @Nullable String words,
            String audience,
            @Nullable List<String> read) {

        List<String> ways() {
            return way == null ? List.of() : way;
        }

        String told() {
            return words == null ? "" : words.strip().replace("\r\n", "\n");
        }

        List<String> warned() {
            return read == null ? List.of() : read;
        }
    }

    private final Profiles profiles;
    private final Steps steps;
    private final Boxes boxes;
    private final PublicWords words;
    private final Reference reference;

    ExperienceController(Profiles profiles, Steps steps, Boxes boxes, PublicWords words, Reference reference) {
        this.profiles = profiles;
        this.steps = steps;
        this.boxes = boxes;
        this.words = words;
        this.reference = reference;
    }

    @GetMapping("/profile/experience")
    String ask(Viewer peer, @RequestParam(defaultValue = "") String of, Locale locale, Model model) {
        var telling = mine(profiles, peer).items().stream()
                .filter(item -> item.experience().equals(of))
                .map(item -> told(item, item.audience()))
                .findFirst()
                .orElse(new Telling(of, Band.ONE_TO_TWO, Set.of(), "", Audience.ONLY_ME));
        return StepController.show(model, steps.experience(telling, List.of(), "", locale));
    }

    @PostMapping("/profile/experience")
    String tell(Viewer peer, TellForm form, Locale locale, HttpServletResponse response, Model model) {
        if (form.told().length() > Telling.MOST_CHARACTERS) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var cut = telling(form, form.told().substring(0, Telling.MOST_CHARACTERS));
            return StepController.show(
                    model, steps.experience(cut, List.of(), boxes.say("error.words", locale), locale));
        }
        var telling = telling(form, form.told());
        var warnings = unread(telling, form.warned(), locale);
        if (!warnings.isEmpty()) {
            return StepController.show(model, steps.experience(telling, warnings, "", locale));
        }
        return back(profiles.tell(peer, telling));
    }

    /** Shown to more people: what only their writer could read until now is looked at before others do. */
    @PostMapping("/profile/items/{id}/audience")
    String show(Viewer peer, @PathVariable UUID id, @RequestParam String audience, Locale locale, Model model) {
        var to = Audience.of(audience).orElseThrow(StepController::unreadable);
        var found = mine(profiles, peer).items().stream()
                .filter(item -> item.id().value().equals(id) && item.audience() == Audience.ONLY_ME)
                .map(item -> told(item, to))
                .findFirst();
        var warnings = found.map(telling -> unread(telling, List.of(), locale)).orElse(List.of());
        if (found.isPresent() && !warnings.isEmpty()) {
            return StepController.show(model, steps.experience(found.get(), warnings, "", locale));
        }
        return back(profiles.show(peer, new ItemId(id), to));
    }

    private List<Warning> unread(Telling telling, List<String> read, Locale locale) {
        return telling.audience() == Audience.ONLY_ME ? List.of() : words.unread(telling.words(), read, locale);
    }

    private static Telling told(Item item, Audience audience) {
        return new Telling(
                item.experience(), item.band(), item.ways(), item.words().or(""), audience);
    }

    private Telling telling(TellForm form, String told) {
        var experience = reference.experience(form.experience()).orElseThrow(StepController::unreadable);
        return new Telling(
                experience.id(),
                Band.of(form.band()).orElseThrow(StepController::unreadable),
                form.ways().stream().filter(id -> reference.way(id).isPresent()).collect(Collectors.toSet()),
                told,
                Audience.of(form.audience()).orElseThrow(StepController::unreadable));
    }
}
