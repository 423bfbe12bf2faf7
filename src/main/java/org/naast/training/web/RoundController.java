package org.naast.training.web;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.naast.organisations.Programme;
import org.naast.reference.Clocks;
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
    private final Clock clock;

    RoundController(Rounds rounds, Teaching teaching, Clock clock) {
        this.rounds = rounds;
        this.teaching = teaching;
        this.clock = clock;
    }

    @GetMapping("/programme/{id}/courses/{course}/rounds/new")
    String begin(Viewer coordinator, @PathVariable UUID id, @PathVariable UUID course, Locale locale, Model model) {
        var programme = teaching.programme(coordinator, id);
        teaching.course(coordinator, programme, course);
        var path = CoursePages.path(id, course);
        model.addAttribute("page", page(path + "/rounds", path, RoundForm.fresh(), programme, Map.of(), locale));
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
        var path = CoursePages.path(id, course);
        var fields = new Typed(typed);
        var form = RoundForm.of(fields);
        var wrong = fields.onlyReadIn() ? Map.<String, String>of() : form.wrong(programme.zone(), clock.instant());
        if (fields.onlyReadIn() || !wrong.isEmpty()) {
            return again(page(path + "/rounds", path, form, programme, wrong, locale));
        }
        var starts = form.starts(programme.zone()).orElseThrow();
        rounds.plan(coordinator, course, starts, form.place(), form.many());
        return new ModelAndView("redirect:" + path);
    }

    @GetMapping("/programme/{id}/rounds/{round}/plan")
    String ask(Viewer coordinator, @PathVariable UUID id, @PathVariable UUID round, Locale locale, Model model) {
        var programme = teaching.programme(coordinator, id);
        var found = teaching.round(coordinator, programme, round);
        var seats = rounds.room(coordinator, found).seats();
        var form = RoundForm.of(found, seats, programme.zone());
        model.addAttribute("page", page(path(id, round) + "/plan", path(id, round), form, programme, Map.of(), locale));
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
        teaching.round(coordinator, programme, round);
        var fields = new Typed(typed);
        var form = RoundForm.of(fields);
        var wrong = fields.onlyReadIn() ? Map.<String, String>of() : form.wrong(programme.zone(), clock.instant());
        if (fields.onlyReadIn() || !wrong.isEmpty()) {
            return again(page(path(id, round) + "/plan", path(id, round), form, programme, wrong, locale));
        }
        var starts = form.starts(programme.zone()).orElseThrow();
        rounds.change(coordinator, round, starts, form.place(), form.many());
        return new ModelAndView("redirect:" + path(id, round));
    }

    static String path(UUID programme, UUID round) {
        return "/programme/" + programme + "/rounds/" + round;
    }

    private static CoursePage.RoundAsked page(
            String action, String back, RoundForm form, Programme programme, Map<String, String> wrong, Locale locale) {
        return new CoursePage.RoundAsked(action, back, form, Clocks.town(programme.zone(), locale), wrong);
    }

    private static ModelAndView again(CoursePage.RoundAsked page) {
        return new ModelAndView(
                "training/round-form",
                Map.of("page", page),
                page.wrong().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
