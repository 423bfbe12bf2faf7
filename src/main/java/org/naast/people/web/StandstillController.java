package org.naast.people.web;

import java.util.Locale;
import org.naast.reference.CrisisBox;
import org.naast.reference.CrisisLines;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What somebody reads whose access stands still. It says nothing about anybody: whoever comes here by chance reads the same. */
@Controller
class StandstillController {

    record StandstillPage(CrisisBox lines) {}

    private final CrisisLines lines;

    StandstillController(CrisisLines lines) {
        this.lines = lines;
    }

    @GetMapping(Standstill.PAGE)
    String show(Viewer viewer, Locale locale, Model model) {
        model.addAttribute("page", new StandstillPage(lines.box(locale)));
        return "people/stands-still";
    }
}
