package org.naast.supervision.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.naast.screens.Legible;
import org.naast.screens.NotHere;
import org.naast.screens.ReadIn;
import org.naast.supervision.Days;
import org.naast.supervision.Rhythms;
import org.naast.supervision.Supervision;
import org.naast.viewer.PersonId;
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

/** A programme records supervision and sees for whom it is due. */
@Controller
class SupervisionController {

    private static final String PAGE = "supervision/all";
    private static final int LONGEST_REASON = 500;

    private final Supervision supervision;
    private final Rhythms rhythms;
    private final Days days;
    private final SupervisionPages pages;

    SupervisionController(Supervision supervision, Rhythms rhythms, Days days, SupervisionPages pages) {
        this.supervision = supervision;
        this.rhythms = rhythms;
        this.days = days;
        this.pages = pages;
    }

    @GetMapping("/programme/{id}/supervision")
    String all(Viewer coordinator, @PathVariable UUID id, Locale locale, Model model) {
        var programme = mine(coordinator, id);
        model.addAttribute(
                "page",
                pages.all(coordinator, programme, SessionForm.fresh(days.today(coordinator)), Map.of(), locale));
        return PAGE;
    }

    @PostMapping("/programme/{id}/supervision")
    ModelAndView record(
            Viewer coordinator,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String day,
            @RequestParam Optional<List<String>> present,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(name = ReadIn.FIELD) Optional<String> readIn,
            Locale locale) {
        var programme = mine(coordinator, id);
        var form = new SessionForm(day, present.orElse(List.of()), note);
        var today = days.today(coordinator);
        var wrong = form.wrong(today);
        if (!wrong.isEmpty() || readIn.isPresent()) {
            return new ModelAndView(
                    PAGE,
                    Map.of("page", pages.all(coordinator, programme, form, wrong, locale)),
                    wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView(back(
                id,
                supervision.record(coordinator, programme, form.on(today).orElseThrow(), form.people(), form.note())));
    }

    /** Without a reason nothing changes: the page shows what is so. */
    @PostMapping("/programme/{id}/supervision/rhythm/{peer}")
    ModelAndView change(
            Viewer coordinator,
            @PathVariable UUID id,
            @PathVariable UUID peer,
            @RequestParam(defaultValue = "") String days,
            @RequestParam(defaultValue = "") String reason,
            Locale locale) {
        var programme = mine(coordinator, id);
        var words = Legible.line(reason);
        if (words.isEmpty() || words.length() > LONGEST_REASON || !days.matches("[1-9]\\d{0,2}") || many(days) > 365) {
            var typed = new SupervisionPage.Typed(peer.toString(), days, words);
            var wrong = Map.of("rhythm", "supervision.rhythm.wrong");
            var form = SessionForm.fresh(this.days.today(coordinator));
            return new ModelAndView(
                    PAGE,
                    Map.of("page", pages.all(coordinator, programme, form, typed, wrong, locale)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView(
                back(id, rhythms.change(coordinator, programme, new PersonId(peer), many(days), words)));
    }

    private static int many(String days) {
        return Integer.parseInt(days);
    }

    private static ProgrammeId mine(Viewer coordinator, UUID id) {
        if (!coordinator.coordinates(new ProgrammeId(id))) {
            throw new NotHere();
        }
        return new ProgrammeId(id);
    }

    private static String back(UUID programme, boolean done) {
        if (!done) {
            throw new NotHere();
        }
        return "redirect:/programme/" + programme + "/supervision";
    }
}
