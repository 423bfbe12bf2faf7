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
    String change(
            Viewer coordinator,
            @PathVariable UUID id,
            @PathVariable UUID peer,
            @RequestParam(name = "days", defaultValue = "0") int many,
            @RequestParam(defaultValue = "") String reason) {
        mine(coordinator, id);
        var words = Legible.line(reason);
        if (words.isEmpty() || many < 1 || many > 365) {
            return "redirect:/programme/" + id + "/supervision";
        }
        var most = words.substring(0, Math.min(words.length(), LONGEST_REASON));
        return back(id, rhythms.change(coordinator, new ProgrammeId(id), new PersonId(peer), many, most));
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
