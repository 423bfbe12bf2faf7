package org.naast.organisations.web;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.naast.organisations.FirstStart;
import org.naast.organisations.FirstStart.Step;
import org.naast.organisations.Programmes;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a programme is called, and where it is. */
@Controller
class NameController {

    private final Programmes programmes;
    private final FirstStart start;
    private final Steps steps;
    private final NamePages pages;

    NameController(Programmes programmes, FirstStart start, Steps steps, NamePages pages) {
        this.programmes = programmes;
        this.start = start;
        this.steps = steps;
        this.pages = pages;
    }

    @GetMapping("/programme/{id}/name")
    String show(Viewer viewer, @PathVariable UUID id, Locale locale, Model model) {
        var programme = steps.programme(viewer, id);
        var organisation =
                programmes.organisationName(viewer, programme.organisation()).orElse("");
        model.addAttribute("page", pages.of(steps.head(viewer, programme, Step.NAME), programme, organisation, locale));
        return "organisations/name";
    }

    @PostMapping("/programme/{id}/name")
    ModelAndView keep(Viewer viewer, @PathVariable UUID id, @RequestParam Map<String, String> typed, Locale locale) {
        var programme = steps.programme(viewer, id);
        var form = NameForm.of(typed);
        var wrong = form.wrong();
        if (!wrong.isEmpty()) {
            var page = pages.again(steps.head(viewer, programme, Step.NAME), form, wrong, locale);
            return new ModelAndView("organisations/name", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        start.nameOrganisation(viewer, programme, form.organisation());
        programmes.change(
                viewer, programme.id(), one -> one.named(form.name(), form.country(), ZoneId.of(form.zone())));
        return new ModelAndView(steps.after(viewer, id, Step.NAME));
    }
}
