package org.naast.organisations.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.naast.organisations.Opening;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.screens.NotHere;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A programme and its settings. */
@Controller
class ProgrammeController {

    record Line(UUID id, String name, boolean open) {}

    record ProgrammesPage(List<Line> programmes) {}

    private final Programmes programmes;
    private final Steps steps;
    private final DeciderRows deciders;
    private final StopPages stops;

    ProgrammeController(Programmes programmes, Steps steps, DeciderRows deciders, StopPages stops) {
        this.stops = stops;
        this.programmes = programmes;
        this.steps = steps;
        this.deciders = deciders;
    }

    @GetMapping("/programme")
    String list(Viewer viewer, Model model) {
        var mine = programmes.mine(viewer);
        if (mine.isEmpty()) {
            if (viewer.is(Role.OPERATOR)) {
                return "redirect:/start";
            }
            throw new NotHere();
        }
        if (mine.size() == 1) {
            return "redirect:/programme/" + mine.getFirst().id();
        }
        model.addAttribute(
                "page",
                new ProgrammesPage(mine.stream()
                        .map(one -> new Line(one.id().value(), one.name(), one.open()))
                        .toList()));
        return "organisations/programmes";
    }

    @GetMapping("/programme/{id}")
    String show(Viewer viewer, @PathVariable UUID id, Locale locale, Model model) {
        model.addAttribute("page", page(viewer, steps.programme(viewer, id), false, locale));
        return "organisations/programme";
    }

    /** Opens the programme for requests, or closes it for new ones. */
    @PostMapping("/programme/{id}/opening")
    ModelAndView open(Viewer viewer, @PathVariable UUID id, @RequestParam boolean open, Locale locale) {
        var programme = steps.programme(viewer, id);
        return switch (programmes.open(viewer, new ProgrammeId(id), open)) {
            case Opening.DONE, Opening.STOPS -> new ModelAndView("redirect:/programme/" + id);
            case Opening.NOBODY_AT_THE_DESK ->
                new ModelAndView("organisations/programme", Map.of("page", page(viewer, programme, true, locale)));
            case Opening.NOT_HERE -> throw new NotHere();
        };
    }

    private ProgrammePage page(Viewer viewer, Programme programme, boolean nobody, Locale locale) {
        return new ProgrammePage(
                programme.id().value(),
                programme.name(),
                programme.open(),
                "organisations.programme." + says(viewer, programme),
                nobody,
                viewer.coordinates(programme.id()),
                stops.day(viewer, programme, locale),
                deciders.of(viewer, programme, locale));
    }

    private String says(Viewer viewer, Programme programme) {
        if (programme.open()) {
            return "open";
        }
        return steps.starting(viewer, programme) ? "notOpen" : "closed";
    }
}
