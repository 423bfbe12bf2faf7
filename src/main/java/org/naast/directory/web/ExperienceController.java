package org.naast.directory.web;

import static org.naast.directory.web.ProfileController.back;
import static org.naast.directory.web.ProfileController.mine;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.naast.directory.Audience;
import org.naast.directory.Item;
import org.naast.directory.ItemId;
import org.naast.directory.Profiles;
import org.naast.directory.Telling;
import org.naast.directory.web.StepPage.Warning;
import org.naast.directory.web.TellForm.Draft;
import org.naast.reference.Experience;
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

    private final Profiles profiles;
    private final ExperienceStep steps;
    private final PublicWords words;
    private final Reference reference;

    ExperienceController(Profiles profiles, ExperienceStep steps, PublicWords words, Reference reference) {
        this.profiles = profiles;
        this.steps = steps;
        this.words = words;
        this.reference = reference;
    }

    @GetMapping("/profile/experience")
    String ask(Viewer peer, @RequestParam(defaultValue = "") String of, Locale locale, Model model) {
        var draft = mine(profiles, peer).items().stream()
                .filter(item -> item.experience().equals(of))
                .map(item -> Draft.of(told(item, item.audience())))
                .findFirst()
                .orElse(new Draft(
                        reference.experience(of).map(Experience::id),
                        Optional.empty(),
                        Set.of(),
                        "",
                        Audience.ONLY_ME));
        return StepController.show(model, steps.experience(draft, locale));
    }

    @PostMapping("/profile/experience")
    String tell(Viewer peer, TellForm form, Locale locale, HttpServletResponse response, Model model) {
        var draft = form.draft(reference);
        var telling = draft.telling();
        if (telling.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return StepController.show(model, steps.corrected(draft, locale));
        }
        var warnings = unread(telling.get(), form.warned(), locale);
        if (!warnings.isEmpty()) {
            return StepController.show(model, steps.experience(draft, locale).warning(warnings));
        }
        return back(profiles.tell(peer, telling.get()));
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
            return StepController.show(
                    model, steps.experience(Draft.of(found.get()), locale).warning(warnings));
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
}
