package org.naast.organisations.web;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.naast.organisations.FirstStart.Step;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.reference.Clocks;
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

/** When a programme is there, and how soon it promises an answer. */
@Controller
class HoursController {

    record Day(String field, String name, String typed, Optional<String> wrong) {}

    record HoursPage(Head head, String zone, List<Day> days, String answer, Optional<String> wrongAnswer) {}

    private final Programmes programmes;
    private final Steps steps;

    HoursController(Programmes programmes, Steps steps) {
        this.programmes = programmes;
        this.steps = steps;
    }

    @GetMapping("/programme/{id}/hours")
    String show(Viewer viewer, @PathVariable UUID id, Locale locale, Model model) {
        var programme = steps.programme(viewer, id);
        model.addAttribute("page", page(viewer, programme, HoursForm.of(programme), Map.of(), locale));
        return "organisations/hours";
    }

    @PostMapping("/programme/{id}/hours")
    ModelAndView keep(
            Viewer viewer, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, Locale locale) {
        var programme = steps.programme(viewer, id);
        var form = HoursForm.of(typed);
        var wrong = form.wrong();
        if (!wrong.isEmpty()) {
            return new ModelAndView(
                    "organisations/hours",
                    Map.of("page", page(viewer, programme, form, wrong, locale)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        programmes.change(viewer, programme.id(), one -> one.working(form.hours(one.zone()), form.answerWithin()));
        return new ModelAndView(steps.after(viewer, id, Step.HOURS));
    }

    private HoursPage page(
            Viewer viewer, Programme programme, HoursForm form, Map<String, String> wrong, Locale locale) {
        var days = List.of(DayOfWeek.values()).stream()
                .map(day -> new Day(
                        "day" + day.getValue(),
                        day.getDisplayName(TextStyle.FULL_STANDALONE, locale),
                        form.day(day),
                        Optional.ofNullable(wrong.get("day" + day.getValue()))))
                .toList();
        return new HoursPage(
                steps.head(viewer, programme, Step.HOURS),
                Clocks.town(programme.zone(), locale),
                days,
                form.answer(),
                Optional.ofNullable(wrong.get("answer")));
    }
}
