package org.naast.assessments.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.naast.assessments.HandedIn;
import org.naast.assessments.Works;
import org.naast.screens.Legible;
import org.naast.screens.NotHere;
import org.naast.screens.ReadIn;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Somebody hands in what they made, and reads what was said of it. */
@Controller
class WorkController {

    static final int LONGEST = 20_000;

    private final Works works;
    private final WorkPages pages;

    WorkController(Works works, WorkPages pages) {
        this.works = works;
        this.pages = pages;
    }

    @GetMapping("/learning/{part}/work")
    String show(Viewer learner, @PathVariable UUID part, Locale locale, Model model) {
        var found = works.find(learner, part).orElseThrow(NotHere::new);
        model.addAttribute("page", pages.mine(learner, found, "", locale));
        works.seen(learner, part);
        return "assessments/work";
    }

    @PostMapping("/learning/{part}/work")
    ModelAndView handIn(
            Viewer learner,
            @PathVariable UUID part,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(name = ReadIn.FIELD) Optional<String> readIn,
            Locale locale) {
        var found = works.find(learner, part).orElseThrow(NotHere::new);
        var plain = Legible.text(words);
        if (readIn.isPresent()) {
            return new ModelAndView(
                    "assessments/work", Map.of("page", pages.typed(learner, found, words, seen, locale)));
        }
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return new ModelAndView(
                    "assessments/work",
                    Map.of("page", pages.again(learner, found, words, seen, locale)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var came = works.handIn(learner, part, instant(seen), plain);
        return came == HandedIn.DONE
                ? new ModelAndView("redirect:/learning/" + part + "/work")
                : new ModelAndView(
                        "assessments/work",
                        Map.of("page", pages.otherwise(learner, found, words, came, locale)),
                        HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Whoever changes it in their page has seen nothing. */
    private static Optional<Instant> instant(String typed) {
        try {
            return Optional.of(Instant.parse(typed));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
