package org.naast.certification.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.naast.certification.Application;
import org.naast.certification.Applications;
import org.naast.certification.Deciding;
import org.naast.certification.Lending;
import org.naast.screens.NotHere;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** People of another programme are asked to help decide, and whoever applied says whether they may. */
@Controller
class LendingController {

    private final Lending lending;
    private final Applications applications;
    private final Deciding deciding;
    private final DecidingPages deciders;
    private final LendingPages pages;

    LendingController(
            Lending lending, Applications applications, Deciding deciding, DecidingPages deciders, LendingPages pages) {
        this.applications = applications;
        this.lending = lending;
        this.deciding = deciding;
        this.deciders = deciders;
        this.pages = pages;
    }

    @PostMapping("/programme/{id}/applications/{application}/help")
    ModelAndView ask(
            Viewer coordinator,
            @PathVariable UUID id,
            @PathVariable UUID application,
            @RequestParam(defaultValue = "") String programme,
            Locale locale) {
        var one = deciding.find(coordinator, application)
                .filter(found -> found.programme().value().equals(id))
                .filter(found -> coordinator.coordinates(found.programme()))
                .orElseThrow(NotHere::new);
        if (programme.matches("[0-9a-f-]{36}") && lending.ask(coordinator, application, ProgrammeId.of(programme))) {
            return new ModelAndView("redirect:/programme/" + id + "/applications/" + application + "#help");
        }
        return new ModelAndView(
                "certification/application",
                Map.of(
                        "page", deciders.one(coordinator, one, DecidingPage.Said.NOTHING, "", locale),
                        "help", pages.help(coordinator, one, true, locale)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Either side wants no more of it; whoever helps is back at their list. */
    @PostMapping("/programme/{id}/applications/{application}/help/{programme}/end")
    String end(
            Viewer coordinator, @PathVariable UUID id, @PathVariable UUID application, @PathVariable UUID programme) {
        var home = deciding.find(coordinator, application)
                .map(Application::programme)
                .filter(coordinator::coordinates)
                .isPresent();
        if (!lending.end(coordinator, application, new ProgrammeId(programme)) && !home) {
            throw new NotHere();
        }
        return "redirect:/programme/" + id + "/applications" + (home ? "/" + application + "#help" : "");
    }

    @PostMapping("/applications/{application}/help/{programme}/yes")
    String agree(Viewer person, @PathVariable UUID application, @PathVariable UUID programme) {
        return done(person, application, lending.agree(person, application, new ProgrammeId(programme)));
    }

    @PostMapping("/applications/{application}/help/{programme}/no")
    String refuse(Viewer person, @PathVariable UUID application, @PathVariable UUID programme) {
        return done(person, application, lending.refuse(person, application, new ProgrammeId(programme)));
    }

    /** Who pressed twice sees how it stands. */
    private String done(Viewer person, UUID application, boolean done) {
        if (!done
                && applications.mine(person).stream().noneMatch(one -> one.id().equals(application))) {
            throw new NotHere();
        }
        return "redirect:/applications";
    }
}
