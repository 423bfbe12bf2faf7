package org.naast.certification.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.naast.certification.Revoking;
import org.naast.certification.Suspensions;
import org.naast.certification.WhoAnswers;
import org.naast.screens.Legible;
import org.naast.screens.NotHere;
import org.naast.screens.ReadIn;
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

/** Somebody who answers for it stops a certificate for safety, or asks another to take it back for good; they say why. */
@Controller
class SuspensionController {

    static final String PATH = "/programme/{id}/certificates/{peer}/suspension";
    private static final String TEMPLATE = "certification/suspension";
    private static final int LONGEST = 1000;

    private final Suspensions suspensions;
    private final Revoking revoking;
    private final WhoAnswers who;
    private final SuspensionPages pages;

    SuspensionController(Suspensions suspensions, Revoking revoking, WhoAnswers who, SuspensionPages pages) {
        this.suspensions = suspensions;
        this.revoking = revoking;
        this.who = who;
        this.pages = pages;
    }

    @GetMapping(PATH)
    String show(Viewer coordinator, @PathVariable UUID id, @PathVariable UUID peer, Locale locale, Model model) {
        var holder = mine(coordinator, id, peer);
        model.addAttribute("page", pages.page(coordinator, holder, new ProgrammeId(id), "", "", locale));
        return TEMPLATE;
    }

    @PostMapping(PATH)
    ModelAndView suspend(
            Viewer coordinator,
            @PathVariable UUID id,
            @PathVariable UUID peer,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(name = ReadIn.FIELD) Optional<String> readIn,
            Locale locale) {
        var holder = mine(coordinator, id, peer);
        var programme = new ProgrammeId(id);
        var words = Legible.text(reason);
        var wrong = wrong(words);
        if (!wrong.isEmpty() || readIn.isPresent()) {
            return again(pages.page(coordinator, holder, programme, words, wrong, locale));
        }
        if (suspensions.suspend(coordinator, holder, programme, words).isEmpty()) {
            throw new NotHere();
        }
        return new ModelAndView("redirect:/programme/" + id + "/certificates/" + peer + "/suspension");
    }

    /** Whoever comes second reads what the first wrote, and has their own words back. */
    @PostMapping(PATH + "/revocation")
    ModelAndView askBack(
            Viewer coordinator,
            @PathVariable UUID id,
            @PathVariable UUID peer,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(name = ReadIn.FIELD) Optional<String> readIn,
            Locale locale) {
        var holder = mine(coordinator, id, peer);
        var programme = new ProgrammeId(id);
        var words = Legible.text(reason);
        var wrong = wrong(words);
        if (!wrong.isEmpty() || readIn.isPresent() || !revoking.ask(coordinator, holder, programme, words)) {
            return again(pages.page(coordinator, holder, programme, words, wrong, locale));
        }
        return new ModelAndView("redirect:/programme/" + id + "/certificates/" + peer + "/suspension");
    }

    /** The key of what is wrong with a reason; empty when nothing is. */
    private static String wrong(String words) {
        return words.isEmpty()
                ? "certification.stop.reason.none"
                : words.length() > LONGEST ? "certification.stop.reason.long" : "";
    }

    private static ModelAndView again(SuspensionPage page) {
        return new ModelAndView(TEMPLATE, Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private PersonId mine(Viewer coordinator, UUID programme, UUID peer) {
        var holder = new PersonId(peer);
        if (!who.mayStop(coordinator, new ProgrammeId(programme), holder)) {
            throw new NotHere();
        }
        return holder;
    }
}
