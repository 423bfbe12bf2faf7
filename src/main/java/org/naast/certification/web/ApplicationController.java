package org.naast.certification.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.naast.certification.Applications;
import org.naast.certification.Asking;
import org.naast.screens.Legible;
import org.naast.screens.NotHere;
import org.naast.screens.ReadIn;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody asks for a certificate, and reads how it stands. */
@Controller
class ApplicationController {

    private static final int LONGEST = 4000;

    private final Applications applications;
    private final ApplicationPages pages;
    private final ApplyPages asking;

    ApplicationController(Applications applications, ApplicationPages pages, ApplyPages asking) {
        this.applications = applications;
        this.pages = pages;
        this.asking = asking;
    }

    @GetMapping("/applications")
    String mine(Viewer viewer, Locale locale, Model model) {
        model.addAttribute("page", pages.mine(viewer, applications.mine(viewer), locale));
        return "certification/applications";
    }

    @GetMapping("/applications/new/{scheme}")
    String ask(Viewer viewer, @PathVariable String scheme, Locale locale, Model model, RedirectAttributes onward) {
        if (viewer.is(Role.GUEST)) {
            onward.addAttribute("to", "/applications/new/" + scheme);
            return "redirect:/join";
        }
        model.addAttribute(
                "page", asking.form(viewer, scheme, "", "", "", locale).orElseThrow(NotHere::new));
        return "certification/apply";
    }

    @PostMapping("/applications")
    ModelAndView send(
            Viewer viewer,
            @RequestParam String scheme,
            @RequestParam(defaultValue = "") String programme,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(name = ReadIn.FIELD) Optional<String> readIn,
            Locale locale) {
        var plain = Legible.text(words);
        var wrong = wrong(programme, plain);
        if (wrong.isEmpty()) {
            wrong = asking.tooEarly(viewer, ProgrammeId.of(programme), scheme);
        }
        if (wrong.isEmpty()
                && readIn.isEmpty()
                && applications
                        .ask(viewer, new Asking(ProgrammeId.of(programme), scheme, plain))
                        .isEmpty()) {
            wrong = asking.refused(viewer, ProgrammeId.of(programme));
        }
        if (wrong.isEmpty() && readIn.isEmpty()) {
            return new ModelAndView("redirect:/applications");
        }
        var page = asking.form(viewer, scheme, programme, plain, wrong, locale).orElseThrow(NotHere::new);
        return new ModelAndView("certification/apply", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/applications/{id}/withdrawal")
    String withdraw(Viewer viewer, @PathVariable UUID id) {
        return done(applications.withdraw(viewer, id) || isMine(viewer, id));
    }

    @PostMapping("/applications/{id}/appeal")
    String appeal(Viewer viewer, @PathVariable UUID id) {
        return done(applications.appeal(viewer, id) || isMine(viewer, id));
    }

    private static String wrong(String programme, String words) {
        if (!programme.matches("[0-9a-f-]{36}")) {
            return "certification.apply.programme.none";
        }
        if (words.isEmpty()) {
            return "certification.apply.words.none";
        }
        return words.length() > LONGEST ? "certification.apply.words.long" : "";
    }

    /** Who pressed twice sees how it stands. */
    private boolean isMine(Viewer viewer, UUID id) {
        return applications.mine(viewer).stream().anyMatch(one -> one.id().equals(id));
    }

    private static String done(boolean done) {
        if (!done) {
            throw new NotHere();
        }
        return "redirect:/applications";
    }
}
