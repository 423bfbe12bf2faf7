package org.naast.requests.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.naast.organisations.Programmes;
import org.naast.requests.Answer;
import org.naast.requests.HourReplies;
import org.naast.requests.Hours;
import org.naast.requests.RequestId;
import org.naast.screens.NotHere;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A peer gives an hour to somebody who still waits, and that person takes it. */
@Controller
class HourController {

    private final Hours hours;
    private final HourReplies replies;
    private final Programmes programmes;

    HourController(Hours hours, HourReplies replies, Programmes programmes) {
        this.replies = replies;
        this.hours = hours;
        this.programmes = programmes;
    }

    @GetMapping("/hours/{id}")
    ModelAndView show(Viewer viewer, @PathVariable UUID id) {
        if (replies.asked(viewer, id).isEmpty()) {
            throw new NotHere();
        }
        return page(new HourPage(id, "", "", false), HttpStatus.OK);
    }

    @PostMapping("/hours/{id}")
    ModelAndView give(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String time) {
        var programme = replies.asked(viewer, id).orElseThrow(NotHere::new);
        var given = at(viewer, programme, day, time).flatMap(at -> replies.give(viewer, id, at));
        return given.orElse(false)
                ? new ModelAndView("redirect:/day?given")
                : page(new HourPage(id, day, time, true), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/requests/{request}/hours/{hour}")
    String take(Viewer viewer, @PathVariable UUID request, @PathVariable UUID hour, Model model) {
        var answer = hours.take(viewer, new RequestId(request), hour).orElseThrow(NotHere::new);
        if (answer instanceof Answer.Refused && answer != Answer.Refused.ALREADY_ANSWERED) {
            model.addAttribute("page", NotPage.because("requests.not.not_free"));
            return "requests/not";
        }
        return "redirect:/my";
    }

    private Optional<Instant> at(Viewer viewer, ProgrammeId programme, String day, String time) {
        try {
            return Optional.of(LocalDate.parse(day)
                    .atTime(LocalTime.parse(time))
                    .atZone(programmes.find(viewer, programme).orElseThrow().zone())
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static ModelAndView page(HourPage page, HttpStatus status) {
        var shown = new ModelAndView("requests/hour", status);
        shown.addObject("page", page);
        return shown;
    }
}
