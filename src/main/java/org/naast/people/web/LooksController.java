package org.naast.people.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.naast.privacy.Looks;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who looked at what is the viewer's, and who tried. */
@Controller
class LooksController {

    private final Looks looks;
    private final LookLines lines;

    LooksController(Looks looks, LookLines lines) {
        this.looks = looks;
        this.lines = lines;
    }

    @GetMapping("/account/looks")
    String show(Viewer viewer, @RequestParam Optional<UUID> before, Locale locale, Model model) {
        var found = looks.atMe(viewer, before);
        var earlier = found.size() == Looks.PAGE ? found.getLast().id().toString() : "";
        model.addAttribute(
                "page",
                new LooksPage(
                        lines.of(viewer, found, locale), before.isPresent(), earlier, LooksPage.back(viewer.role())));
        return "people/looks";
    }
}
