package org.naast.training.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.naast.screens.Typed;
import org.naast.training.Rounds;
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

/** A coordinator plans when a course is given, and for how many. */
@Controller
class RoundController {

    private final Rounds rounds;
    private final Teaching teaching;
    private final RoundAsking asking;

    RoundController(Rounds rounds, Teaching teaching, RoundAsking asking) {
        this.rounds = rounds;
        this.teaching = teaching;
        this.asking = asking;
    }

    @GetMapping("/programme/{id}/courses/{course}/rounds/new")
    String begin(Viewer coordinator, @PathVariable UUID id, @PathVariable UUID course, Locale locale, Model model) {
        var programme = teaching.programme(coordinator, id);
        teaching.course(coordinator, programme, course);
        model.addAttribute("page", asking.fresh(coordinator, RoundAsking.plan(id, course), programme, locale));
        return "training/round-form";
    }

    @PostMapping("/programme/{id}/courses/{course}/rounds")
    ModelAndView plan(
            Viewer coordinator,
            @PathVariable UUID id,
            @PathVariable UUID course,
            @RequestParam MultiValueMap<String, String> typed,
            Locale locale) {
        var programme = teaching.programme(coordinator, id);
        teaching.course(coordinator, programme, course);
        var way = RoundAsking.plan(id, course);
        var read = asking.read(new Typed(typed), programme, Optional.empty());
        if (read.again()) {
            return again(asking.page(way, read, programme, locale));
        }
        var form = read.form();
        var starts = form.starts(programme.zone()).orElseThrow();
        return rounds.plan(coordinator, course, starts, form.whole(read.town()), form.many())
                .map(_ -> new ModelAndView("redirect:" + way.back()))
                .orElseGet(() -> again(asking.notPlanned(coordinator, way, read, programme, locale)));
    }

    @GetMapping("/programme/{id}/rounds/{round}/plan")
    String ask(Viewer coordinator, @PathVariable UUID id, @PathVariable UUID round, Locale locale, Model model) {
        var programme = teaching.programme(coordinator, id);
        var found = teaching.round(coordinator, programme, round);
        model.addAttribute(
                "page", asking.planned(coordinator, RoundAsking.change(id, round), programme, found, locale));
        return "training/round-form";
    }

    @PostMapping("/programme/{id}/rounds/{round}/plan")
    ModelAndView change(
            Viewer coordinator,
            @PathVariable UUID id,
            @PathVariable UUID round,
            @RequestParam MultiValueMap<String, String> typed,
            Locale locale) {
        var programme = teaching.programme(coordinator, id);
        var found = teaching.round(coordinator, programme, round);
        var way = RoundAsking.change(id, round);
        var read = asking.read(new Typed(typed), programme, asking.begun(found));
        if (read.again()) {
            return again(asking.page(way, read, programme, locale));
        }
        var form = read.form();
        rounds.change(
                coordinator,
                round,
                read.begun().or(() -> form.starts(programme.zone())).orElseThrow(),
                form.whole(read.town()),
                form.many());
        return new ModelAndView("redirect:" + way.back());
    }

    static String path(UUID programme, UUID round) {
        return "/programme/" + programme + "/rounds/" + round;
    }

    private static ModelAndView again(CoursePage.RoundAsked page) {
        return new ModelAndView(
                "training/round-form",
                Map.of("page", page),
                page.wrong().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
