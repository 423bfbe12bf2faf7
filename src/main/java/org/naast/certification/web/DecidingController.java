package org.naast.certification.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.naast.certification.Application;
import org.naast.certification.Deciding;
import org.naast.certification.Vote;
import org.naast.reference.Endorsement;
import org.naast.screens.Legible;
import org.naast.screens.NotHere;
import org.naast.screens.ReadIn;
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

/** Those who decide about a certificate. */
@Controller
class DecidingController {

    private static final int LONGEST = 2000;

    private final Deciding deciding;
    private final DecidingPages pages;
    private final LendingPages lending;

    DecidingController(Deciding deciding, DecidingPages pages, LendingPages lending) {
        this.deciding = deciding;
        this.pages = pages;
        this.lending = lending;
    }

    @GetMapping("/programme/{id}/applications")
    String all(Viewer coordinator, @PathVariable UUID id, Locale locale, Model model) {
        if (!coordinator.coordinates(new ProgrammeId(id))) {
            throw new NotHere();
        }
        model.addAttribute("page", pages.all(coordinator, new ProgrammeId(id), locale));
        model.addAttribute("lent", lending.to(coordinator, new ProgrammeId(id), locale));
        return "certification/deciding";
    }

    @GetMapping("/programme/{id}/applications/{application}")
    String one(Viewer coordinator, @PathVariable UUID id, @PathVariable UUID application, Locale locale, Model model) {
        var one = find(coordinator, id, application);
        model.addAttribute("page", pages.one(coordinator, one, DecidingPage.Said.NOTHING, "", locale));
        model.addAttribute("help", lending.help(coordinator, one, false, locale));
        return "certification/application";
    }

    @PostMapping("/programme/{id}/applications/{application}")
    ModelAndView vote(
            Viewer coordinator,
            @PathVariable UUID id,
            @PathVariable UUID application,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam Optional<List<String>> endorsement,
            @RequestParam(name = ReadIn.FIELD) Optional<String> readIn,
            Locale locale) {
        var one = find(coordinator, id, application);
        var said = Stream.of(Vote.values())
                .filter(vote -> vote.name().equalsIgnoreCase(answer))
                .findFirst();
        var fields = Endorsement.read(endorsement.orElse(List.of()));
        var words = Legible.text(reason);
        var wrong = said.map(vote -> wrong(vote, words, fields.isEmpty())).orElse("certification.vote.none");
        if (wrong.isEmpty() && readIn.isEmpty()) {
            if (deciding.vote(coordinator, application, said.orElseThrow(), words, fields)
                    .isPresent()) {
                return new ModelAndView("redirect:/programme/" + id + "/applications?answered");
            }
            one = find(coordinator, id, application);
            wrong = "certification.vote.over";
        }
        var page = pages.one(coordinator, one, new DecidingPage.Said(answer, words, fields), wrong, locale);
        return new ModelAndView(
                "certification/application",
                Map.of("page", page, "help", lending.help(coordinator, one, false, locale)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static String wrong(Vote vote, String reason, boolean noField) {
        return switch (vote) {
            case NO -> reason.isEmpty() ? "certification.vote.reason.none" : tooLong(reason);
            case YES -> noField ? "certification.vote.fields.none" : "";
            case ASIDE -> "";
        };
    }

    private static String tooLong(String reason) {
        return reason.length() > LONGEST ? "certification.vote.reason.long" : "";
    }

    private Application find(Viewer coordinator, UUID programme, UUID application) {
        return deciding.find(coordinator, application)
                .filter(one -> deciding.through(coordinator, one)
                        .filter(mine -> mine.value().equals(programme))
                        .isPresent())
                .orElseThrow(NotHere::new);
    }
}
