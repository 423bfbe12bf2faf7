package org.naast.people.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.naast.people.Surroundings;
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
    private final Surroundings surroundings;
    private final LookLines lines;

    LooksController(Looks looks, Surroundings surroundings, LookLines lines) {
        this.looks = looks;
        this.surroundings = surroundings;
        this.lines = lines;
    }

    @GetMapping("/account/looks")
    String show(Viewer viewer, @RequestParam Optional<UUID> before, Locale locale, Model model) {
        var zone = surroundings.zone(viewer);
        var found = looks.atMe(viewer, zone, before);
        var earlier = found.size() == Looks.PAGE ? found.getLast().newest().id().toString() : "";
        model.addAttribute(
                "page",
                new LooksPage(
                        lines.of(viewer, found, zone, locale),
                        LookLines.why(found),
                        before.isPresent(),
                        earlier,
                        LooksPage.back(viewer.role())));
        return "people/looks";
    }
}
