package org.naast.desk.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.naast.requests.Answer;
import org.naast.requests.Hours;
import org.naast.requests.RequestId;
import org.naast.requests.Waiting;
import org.naast.screens.NotHere;
import org.naast.viewer.PersonId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The programme's list of who waits, and what can be done for one of them. */
@Controller
class DeskController {

    private final DeskPages pages;
    private final Waiting waiting;
    private final Hours hours;

    DeskController(DeskPages pages, Waiting waiting, Hours hours) {
        this.hours = hours;
        this.pages = pages;
        this.waiting = waiting;
    }

    @GetMapping("/desk")
    String show(Viewer viewer, Locale locale, Model model) {
        if (!viewer.is(Role.COORDINATOR)) {
            throw new NotHere();
        }
        model.addAttribute("page", pages.all(viewer, locale));
        return "desk/desk";
    }

    @GetMapping("/desk/requests/{id}")
    String one(Viewer viewer, @PathVariable UUID id, Locale locale, Model model) {
        return page(viewer, id, "", locale, model);
    }

    @PostMapping("/desk/requests/{id}/charge")
    String takeUp(Viewer viewer, @PathVariable UUID id, Locale locale, Model model) {
        return moved(viewer, id, waiting.takeUp(viewer, new RequestId(id)), locale, model);
    }

    @PostMapping("/desk/requests/{id}/question")
    String ask(Viewer viewer, @PathVariable UUID id, @RequestParam UUID peer, Locale locale, Model model) {
        return moved(viewer, id, waiting.ask(viewer, new RequestId(id), new PersonId(peer)), locale, model);
    }

    @PostMapping("/desk/requests/{id}/hours")
    String askForAnHour(Viewer viewer, @PathVariable UUID id, Locale locale, Model model) {
        var answer = hours.ask(viewer, new RequestId(id));
        var shown = moved(viewer, id, answer, locale, model);
        return answer.filter(Answer.Done.class::isInstance)
                .map(_ -> shown + "?asked")
                .orElse(shown);
    }

    private String moved(Viewer viewer, UUID id, Optional<Answer> answer, Locale locale, Model model) {
        return switch (answer.orElseThrow(NotHere::new)) {
            case Answer.Done _ -> "redirect:/desk/requests/" + id;
            case Answer.Refused why ->
                page(viewer, id, "desk.refused." + why.name().toLowerCase(Locale.ROOT), locale, model);
        };
    }

    private String page(Viewer viewer, UUID id, String refused, Locale locale, Model model) {
        var request = waiting.find(viewer, new RequestId(id)).orElseThrow(NotHere::new);
        model.addAttribute("page", pages.one(viewer, request, refused, locale));
        return "desk/request";
    }
}
