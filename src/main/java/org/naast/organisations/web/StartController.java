package org.naast.organisations.web;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.naast.organisations.FirstStart;
import org.naast.organisations.FirstStart.Step;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.screens.NotHere;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The first start: leads to the step where somebody left off, and keeps the first one. */
@Controller
class StartController {

    private final Programmes programmes;
    private final FirstStart start;
    private final NamePages pages;

    StartController(Programmes programmes, FirstStart start, NamePages pages) {
        this.programmes = programmes;
        this.start = start;
        this.pages = pages;
    }

    @GetMapping("/start")
    String show(Viewer viewer, Locale locale, Model model) {
        var mine = programmes.mine(viewer);
        for (var programme : mine) {
            var step = start.step(viewer, programme.id());
            if (step.isPresent() && start.goesOn(viewer, programme.id())) {
                return Steps.page(programme.id().value(), step.get());
            }
        }
        if (!mine.isEmpty()) {
            return "redirect:/programme";
        }
        onlyAnOperator(viewer);
        model.addAttribute("page", pages.fresh(locale));
        return "organisations/name";
    }

    @PostMapping("/start")
    ModelAndView create(Viewer viewer, @RequestParam Map<String, String> typed, Locale locale) {
        onlyAnOperator(viewer);
        var form = NameForm.of(typed);
        var wrong = form.wrong();
        if (!wrong.isEmpty()) {
            return new ModelAndView(
                    "organisations/name",
                    Map.of("page", pages.again(form, wrong, locale)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var organisation = programmes.foundOrganisation(viewer, form.organisation());
        var founded = Programme.founded(organisation, form.name(), form.country(), ZoneId.of(form.zone()));
        var id = programmes.found(viewer, founded, viewer.id());
        start.done(viewer, id, Step.NAME);
        return new ModelAndView(Steps.page(id.value(), Step.HOURS));
    }

    private static void onlyAnOperator(Viewer viewer) {
        if (!viewer.is(Role.OPERATOR)) {
            throw new NotHere();
        }
    }
}
