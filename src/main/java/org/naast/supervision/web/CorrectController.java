package org.naast.supervision.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.naast.screens.NotHere;
import org.naast.screens.ReadIn;
import org.naast.supervision.Days;
import org.naast.supervision.Supervising;
import org.naast.supervision.Supervision;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whoever recorded a talk, or coordinates where it was, writes down how it really went, or takes it away. */
@Controller
class CorrectController {

    private static final String COORDINATOR = "/programme/{id}/supervision/{session}";
    private static final String SUPERVISOR = "/supervision/{id}/{session}";

    private final Supervision supervision;
    private final Supervising supervising;
    private final CorrectPages pages;
    private final Days days;

    CorrectController(Supervision supervision, Supervising supervising, CorrectPages pages, Days days) {
        this.supervision = supervision;
        this.supervising = supervising;
        this.pages = pages;
        this.days = days;
    }

    @GetMapping(COORDINATOR)
    ModelAndView show(Viewer coordinator, @PathVariable UUID id, @PathVariable UUID session) {
        return shown(pages.ofCoordinator(coordinator, new ProgrammeId(id), session, Optional.empty(), Map.of()));
    }

    @PostMapping(COORDINATOR)
    ModelAndView correct(
            Viewer coordinator,
            @PathVariable UUID id,
            @PathVariable UUID session,
            @RequestParam Map<String, String> typed,
            @RequestParam Optional<List<String>> present) {
        var programme = new ProgrammeId(id);
        var form = SessionForm.typed(typed, present);
        var today = days.today(coordinator);
        var wrong = form.wrong(today);
        if (!wrong.isEmpty() || typed.containsKey(ReadIn.FIELD)) {
            return shown(pages.ofCoordinator(coordinator, programme, session, Optional.of(form), wrong));
        }
        return gone(
                supervision.correct(coordinator, programme, session, form.talk(today)),
                "/programme/" + id + "/supervision");
    }

    @PostMapping(COORDINATOR + "/removal")
    ModelAndView remove(Viewer coordinator, @PathVariable UUID id, @PathVariable UUID session) {
        return gone(supervision.remove(coordinator, new ProgrammeId(id), session), "/programme/" + id + "/supervision");
    }

    @GetMapping(SUPERVISOR)
    ModelAndView showOwn(Viewer peer, @PathVariable UUID id, @PathVariable UUID session) {
        return shown(pages.ofSupervisor(peer, new ProgrammeId(id), session, Optional.empty(), Map.of()));
    }

    @PostMapping(SUPERVISOR)
    ModelAndView correctOwn(
            Viewer peer,
            @PathVariable UUID id,
            @PathVariable UUID session,
            @RequestParam Map<String, String> typed,
            @RequestParam Optional<List<String>> present) {
        var programme = new ProgrammeId(id);
        var form = SessionForm.typed(typed, present);
        var today = days.today(peer);
        var wrong = form.wrong(today);
        if (!wrong.isEmpty() || typed.containsKey(ReadIn.FIELD)) {
            return shown(pages.ofSupervisor(peer, programme, session, Optional.of(form), wrong));
        }
        return gone(
                supervising.correct(Viewer.job(), peer.id(), programme, session, form.talk(today)),
                "/supervision/" + id);
    }

    @PostMapping(SUPERVISOR + "/removal")
    ModelAndView removeOwn(Viewer peer, @PathVariable UUID id, @PathVariable UUID session) {
        return gone(supervising.remove(Viewer.job(), peer.id(), new ProgrammeId(id), session), "/supervision/" + id);
    }

    private static ModelAndView shown(Optional<CorrectPages.CorrectPage> page) {
        return page.map(one -> new ModelAndView(
                        "supervision/correct",
                        Map.of("page", one),
                        one.wrong().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseThrow(NotHere::new);
    }

    private static ModelAndView gone(boolean done, String back) {
        if (!done) {
            throw new NotHere();
        }
        return new ModelAndView("redirect:" + back);
    }
}
