package org.naast.dossier.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.naast.dossier.MyDossier;
import org.naast.dossier.Readers;
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

/** One's own file: what one has of what a scheme asks, and who may read it. */
@Controller
class DossierController {

    private final MyDossier dossier;
    private final Readers readers;
    private final DossierPages pages;
    private final FilingPages filing;

    DossierController(MyDossier dossier, Readers readers, DossierPages pages, FilingPages filing) {
        this.dossier = dossier;
        this.readers = readers;
        this.pages = pages;
        this.filing = filing;
    }

    @GetMapping("/dossier")
    String all(Viewer viewer, Locale locale, Model model) {
        model.addAttribute("page", pages.all(viewer, locale));
        return "dossier/all";
    }

    @GetMapping("/dossier/{scheme}")
    String one(Viewer viewer, @PathVariable String scheme, Locale locale, Model model) {
        model.addAttribute("page", pages.one(viewer, scheme, locale).orElseThrow(NotHere::new));
        return "dossier/one";
    }

    @GetMapping("/dossier/{scheme}/{requirement}")
    String line(
            Viewer viewer, @PathVariable String scheme, @PathVariable String requirement, Locale locale, Model model) {
        model.addAttribute(
                "page",
                filing.of(viewer, scheme, requirement, EntryForm.fresh(), Map.of(), locale)
                        .orElseThrow(NotHere::new));
        return "dossier/line";
    }

    @PostMapping("/dossier/{scheme}/{requirement}")
    ModelAndView file(
            Viewer viewer,
            @PathVariable String scheme,
            @PathVariable String requirement,
            @RequestParam(defaultValue = "") String hours,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(name = ReadIn.FIELD) Optional<String> readIn,
            Locale locale) {
        var form = new EntryForm(hours, day, words);
        var fact = dossier.fact(viewer, scheme, requirement).orElseThrow(NotHere::new);
        var wrong = form.wrong(fact, dossier.today(viewer));
        if (!wrong.isEmpty() || readIn.isPresent()) {
            var page = filing.of(viewer, scheme, requirement, form, wrong, locale);
            return new ModelAndView(
                    "dossier/line", Map.of("page", page.orElseThrow(NotHere::new)), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView(done(
                dossier.file(viewer, scheme, requirement, form.entry(fact, dossier.today(viewer))),
                "/dossier/" + scheme));
    }

    @PostMapping("/dossier/{scheme}/{requirement}/{item}/removal")
    String remove(
            Viewer viewer, @PathVariable String scheme, @PathVariable String requirement, @PathVariable UUID item) {
        return done(dossier.remove(viewer, item), "/dossier/" + scheme + "/" + requirement);
    }

    @PostMapping("/dossier/readers/{programme}/removal")
    String close(Viewer viewer, @PathVariable UUID programme) {
        return done(readers.close(viewer, new ProgrammeId(programme)), "/dossier");
    }

    private static String done(boolean done, String where) {
        if (!done) {
            throw new NotHere();
        }
        return "redirect:" + where;
    }
}
