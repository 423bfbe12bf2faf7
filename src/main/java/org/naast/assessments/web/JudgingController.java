package org.naast.assessments.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.naast.assessments.Judged;
import org.naast.assessments.Judging;
import org.naast.screens.Legible;
import org.naast.screens.NotHere;
import org.naast.screens.ReadIn;
import org.naast.training.DoneBy;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whoever teaches looks at what people made and did. */
@Controller
class JudgingController {

    static final int LONGEST = 2000;

    private static final String GROUP = "/programme/{id}/rounds/{round}/judging/{part}";

    private final Judging judging;
    private final Teaches teaches;
    private final JudgingPages pages;

    JudgingController(Judging judging, Teaches teaches, JudgingPages pages) {
        this.judging = judging;
        this.teaches = teaches;
        this.pages = pages;
    }

    @GetMapping(GROUP)
    String group(
            Viewer coordinator, @PathVariable UUID id, @PathVariable UUID round, @PathVariable UUID part, Model model) {
        var found = teaches.round(coordinator, id, round);
        var judged = teaches.part(coordinator, id, found.course(), part, DoneBy.JUDGED);
        model.addAttribute("page", pages.group(coordinator, found, judged, judging.of(coordinator, round, part)));
        return "assessments/group";
    }

    @GetMapping(GROUP + "/{person}")
    String look(
            Viewer coordinator,
            @PathVariable UUID id,
            @PathVariable UUID round,
            @PathVariable UUID part,
            @PathVariable UUID person,
            Locale locale,
            Model model) {
        var found = teaches.round(coordinator, id, round);
        var judged = teaches.part(coordinator, id, found.course(), part, DoneBy.JUDGED);
        var who = one(coordinator, round, part, person);
        model.addAttribute("page", pages.look(coordinator, found, judged, who, locale));
        return "assessments/look";
    }

    @PostMapping(GROUP + "/{person}")
    ModelAndView say(
            Viewer coordinator,
            @PathVariable UUID id,
            @PathVariable UUID round,
            @PathVariable UUID part,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String good,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(name = ReadIn.FIELD) Optional<String> readIn,
            Locale locale) {
        var found = teaches.round(coordinator, id, round);
        var judged = teaches.part(coordinator, id, found.course(), part, DoneBy.JUDGED);
        var who = one(coordinator, round, part, person);
        var plain = Legible.text(words);
        var wrong = readIn.isPresent() ? "" : wrong(good, plain);
        if (!wrong.isEmpty() || readIn.isPresent()) {
            var page = pages.again(coordinator, found, judged, who, good, words, wrong, locale);
            return new ModelAndView(
                    "assessments/look",
                    Map.of("page", page),
                    wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!judging.say(coordinator, round, part, new PersonId(person), good.equals("yes"), plain)) {
            throw new NotHere();
        }
        return new ModelAndView("redirect:" + JudgingPages.path(found, judged));
    }

    private Judged one(Viewer coordinator, UUID round, UUID part, UUID person) {
        return judging.of(coordinator, round, part).stream()
                .filter(one -> one.whose().value().equals(person))
                .filter(one -> !one.whose().equals(coordinator.id()))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    /** Whoever reads that it is not enough yet reads what to do about it. */
    private static String wrong(String good, String words) {
        if (!good.equals("yes") && !good.equals("no")) {
            return "assessments.good.wrong";
        }
        if (words.length() > LONGEST) {
            return "assessments.said.long";
        }
        return good.equals("no") && words.isEmpty() ? "assessments.said.none" : "";
    }
}
