package org.naast.schemes.web;

import java.util.Locale;
import org.naast.screens.NotHere;
import org.naast.viewer.Public;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** For whoever wonders what it takes to become a peer specialist. */
@Controller
class BecomeController {

    private final BecomePages pages;

    BecomeController(BecomePages pages) {
        this.pages = pages;
    }

    @Public("what bodies ask is told to everybody")
    @GetMapping("/become")
    String all(Locale locale, Model model) {
        model.addAttribute("page", pages.all(locale));
        return "schemes/all";
    }

    @Public("what bodies ask is told to everybody")
    @GetMapping("/become/{id}")
    String one(@PathVariable String id, Locale locale, Model model) {
        var page = pages.one(id, locale).orElseThrow(NotHere::new);
        model.addAttribute("page", page);
        return "schemes/one";
    }
}
