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
import org.naast.supervision.Supervising;
import org.naast.supervision.Supervisors;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A peer sees their own supervision; a coordinator lets some record that of others, and they do. */
@Controller
class SupervisorController {

    private static final String PAGE = "supervision/record";

    private final Supervisors supervisors;
    private final Supervising supervising;
    private final MinePages pages;
    private final Days days;

    SupervisorController(Supervisors supervisors, Supervising supervising, MinePages pages, Days days) {
        this.supervisors = supervisors;
        this.supervising = supervising;
        this.pages = pages;
        this.days = days;
    }

    @GetMapping("/supervision")
    ModelAndView mine(Viewer peer, Locale locale) {
        return new ModelAndView("supervision/mine", Map.of("page", pages.of(peer, locale)));
    }

    @GetMapping("/supervision/{id}")
    ModelAndView show(Viewer peer, @PathVariable UUID id, Locale locale) {
        return page(peer, id, SessionForm.fresh(days.today(peer)), Map.of(), locale);
    }

    @PostMapping("/supervision/{id}")
    ModelAndView record(
            Viewer peer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestParam Optional<List<String>> present,
            Locale locale) {
        var form = SessionForm.typed(typed, present);
        var today = days.today(peer);
        var wrong = form.wrong(today);
        if (!wrong.isEmpty() || typed.containsKey(ReadIn.FIELD)) {
            return page(peer, id, form, wrong, locale);
        }
        if (!supervising.record(Viewer.job(), peer.id(), new ProgrammeId(id), form.talk(today))) {
            throw new NotHere();
        }
        return new ModelAndView("redirect:/supervision/" + id + "?kept");
    }

    /** Without a reason nothing changes: the page shows what is so. */
    @PostMapping("/programme/{id}/supervision/supervisors/{peer}")
    String name(
            Viewer coordinator,
            @PathVariable UUID id,
            @PathVariable UUID peer,
            @RequestParam(defaultValue = "") String reason) {
        mine(coordinator, id);
        var words = Legible.line(reason);
        if (words.isEmpty()) {
            return "redirect:/programme/" + id + "/supervision?notWhole";
        }
        var done = words.length() <= CaseloadForm.LONGEST
                && supervisors.name(coordinator, new ProgrammeId(id), new PersonId(peer), words);
        return "redirect:/programme/" + id + "/supervision" + (done ? "" : "?notWhole");
    }

    @PostMapping("/programme/{id}/supervision/supervisors/{peer}/removal")
    String end(Viewer coordinator, @PathVariable UUID id, @PathVariable UUID peer) {
        mine(coordinator, id);
        if (!supervisors.end(coordinator, new ProgrammeId(id), new PersonId(peer))) {
            throw new NotHere();
        }
        return "redirect:/programme/" + id + "/supervision";
    }

    private ModelAndView page(Viewer peer, UUID id, SessionForm form, Map<String, String> wrong, Locale locale) {
        return pages.record(peer, new ProgrammeId(id), form, wrong, locale)
                .map(page -> new ModelAndView(
                        PAGE, Map.of("page", page), wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseThrow(NotHere::new);
    }

    private static void mine(Viewer coordinator, UUID id) {
        if (!coordinator.coordinates(new ProgrammeId(id))) {
            throw new NotHere();
        }
    }
}
