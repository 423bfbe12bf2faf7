package org.naast.assessments.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
            @RequestParam(name = ReadIn.FIELD) Optional<String> readIn,
            Locale locale) {
        var found = works.find(learner, part).orElseThrow(NotHere::new);
        var plain = Legible.text(words);
        if (readIn.isPresent()) {
            return new ModelAndView("assessments/work", Map.of("page", pages.typed(learner, found, words, locale)));
        }
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return new ModelAndView(
                    "assessments/work",
                    Map.of("page", pages.again(learner, found, words, locale)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        works.handIn(learner, part, plain);
        return new ModelAndView("redirect:/learning/" + part + "/work");
    }
}
