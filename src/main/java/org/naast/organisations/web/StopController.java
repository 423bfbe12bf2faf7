package org.naast.organisations.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.naast.organisations.StopSaid;
import org.naast.organisations.Stopping;
import org.naast.screens.NotHere;
import org.naast.screens.Typed;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A coordinator or an operator says that a programme stops, or that it goes on after all. */
@Controller
class StopController {

    private final Stopping stopping;
    private final Steps steps;
    private final StopPages pages;

    StopController(Stopping stopping, Steps steps, StopPages pages) {
        this.stopping = stopping;
        this.steps = steps;
        this.pages = pages;
    }

    @GetMapping("/programme/{id}/stop")
    String show(Viewer viewer, @PathVariable UUID id, Locale locale, Model model) {
        model.addAttribute("page", pages.page(viewer, steps.programme(viewer, id), "", false, locale));
        return "organisations/stop";
    }

    @PostMapping("/programme/{id}/stop")
    ModelAndView say(
            Viewer viewer, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, Locale locale) {
        var programme = steps.programme(viewer, id);
        var fields = new Typed(typed);
        var day = fields.line("day");
        if (fields.onlyReadIn()) {
            return new ModelAndView(
                    "organisations/stop", Map.of("page", pages.page(viewer, programme, day, false, locale)));
        }
        var said = Typed.day(day)
                .map((LocalDate on) -> stopping.say(viewer, programme.id(), on))
                .orElse(StopSaid.TOO_SOON);
        return switch (said) {
            case DONE -> new ModelAndView("redirect:/programme/" + id + "/stop");
            case TOO_SOON ->
                new ModelAndView(
                        "organisations/stop",
                        Map.of("page", pages.page(viewer, programme, day, true, locale)),
                        HttpStatus.UNPROCESSABLE_CONTENT);
            case NOT_HERE -> throw new NotHere();
        };
    }

    @PostMapping("/programme/{id}/stop/withdrawal")
    String takeBack(Viewer viewer, @PathVariable UUID id) {
        if (!stopping.takeBack(viewer, new ProgrammeId(id))) {
            throw new NotHere();
        }
        return "redirect:/programme/" + id;
    }
}
