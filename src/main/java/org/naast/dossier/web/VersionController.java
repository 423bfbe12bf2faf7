package org.naast.dossier.web;

import java.util.Locale;
import org.naast.dossier.Ways;
import org.naast.screens.NotHere;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A scheme changed while somebody was under way: they see both versions, and stay or move over. */
@Controller
class VersionController {

    private final Ways ways;
    private final DossierPages pages;

    VersionController(Ways ways, DossierPages pages) {
        this.ways = ways;
        this.pages = pages;
    }

    @GetMapping("/versions/{scheme}")
    String both(Viewer viewer, @PathVariable String scheme, Locale locale, Model model) {
        model.addAttribute("page", pages.versions(viewer, scheme, locale).orElseThrow(NotHere::new));
        return "dossier/versions";
    }

    @PostMapping("/versions/{scheme}")
    String moveOver(Viewer viewer, @PathVariable String scheme) {
        if (!ways.moveOver(viewer, scheme)) {
            throw new NotHere();
        }
        return "redirect:/dossier/" + scheme;
    }
}
