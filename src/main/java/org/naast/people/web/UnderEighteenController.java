package org.naast.people.web;

import java.util.Locale;
import org.naast.reference.CrisisBox;
import org.naast.reference.CrisisLines;
import org.naast.reference.Need;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where the answer "not yet 18" leads. Nothing is kept of it, not even that somebody was here. */
@Controller
class UnderEighteenController {

    record UnderEighteenPage(CrisisBox lines) {}

    private final CrisisLines lines;

    UnderEighteenController(CrisisLines lines) {
        this.lines = lines;
    }

    @GetMapping("/under-18")
    String show(Viewer viewer, Locale locale, Model model) {
        model.addAttribute("page", new UnderEighteenPage(lines.box(lines.home(), Need.YOUTH, locale)));
        return "people/under-18";
    }
}
