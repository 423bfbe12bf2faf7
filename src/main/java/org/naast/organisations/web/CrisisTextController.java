package org.naast.organisations.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.naast.organisations.FirstStart.Step;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.reference.CrisisLines;
import org.naast.screens.Legible;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a programme says besides its country's crisis numbers. */
@Controller
class CrisisTextController {

    private static final int LONGEST = 1000;

    record CrisisTextPage(Head head, String text, String country, boolean tooLong) {}

    private final Programmes programmes;
    private final CrisisLines lines;
    private final Steps steps;

    CrisisTextController(Programmes programmes, CrisisLines lines, Steps steps) {
        this.programmes = programmes;
        this.lines = lines;
        this.steps = steps;
    }

    @GetMapping("/programme/{id}/crisis")
    String show(Viewer viewer, @PathVariable UUID id, Locale locale, Model model) {
        var programme = steps.programme(viewer, id);
        model.addAttribute(
                "page", page(viewer, programme, programme.crisisText().orElse(""), locale));
        return "organisations/crisis";
    }

    @PostMapping("/programme/{id}/crisis")
    ModelAndView keep(
            Viewer viewer, @PathVariable UUID id, @RequestParam(defaultValue = "") String text, Locale locale) {
        var programme = steps.programme(viewer, id);
        var plain = Legible.text(text);
        if (plain.length() > LONGEST) {
            return new ModelAndView(
                    "organisations/crisis",
                    Map.of("page", page(viewer, programme, plain, locale)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        programmes.change(
                viewer, programme.id(), one -> one.saying(Optional.of(plain).filter(said -> !said.isEmpty())));
        return new ModelAndView(steps.after(viewer, id, Step.CRISIS));
    }

    private CrisisTextPage page(Viewer viewer, Programme programme, String text, Locale locale) {
        var country = lines.forCountry(programme.country())
                .map(known -> known.name(locale))
                .orElse(programme.country());
        return new CrisisTextPage(steps.head(viewer, programme, Step.CRISIS), text, country, text.length() > LONGEST);
    }
}
