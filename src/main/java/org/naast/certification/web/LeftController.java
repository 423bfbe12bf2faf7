package org.naast.certification.web;

import java.util.Locale;
import org.naast.screens.NotHere;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Operators see which certificates of programmes that stopped still hold. */
@Controller
class LeftController {

    static final String PATH = "/stopped";

    private final LeftPages pages;

    LeftController(LeftPages pages) {
        this.pages = pages;
    }

    @GetMapping(PATH)
    String all(Viewer operator, Locale locale, Model model) {
        if (!operator.is(Role.OPERATOR)) {
            throw new NotHere();
        }
        model.addAttribute("page", pages.all(operator, locale));
        return "certification/left";
    }
}
