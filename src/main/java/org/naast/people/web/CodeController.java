package org.naast.people.web;

import org.naast.people.CodePage;
import org.naast.people.Guests;
import org.naast.people.Names;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** A guest's return code: shown once, and replaced when they want another. */
@Controller
class CodeController {

    private final Guests guests;
    private final Names names;

    CodeController(Guests guests, Names names) {
        this.guests = guests;
        this.names = names;
    }

    @GetMapping("/code")
    String ask(Viewer viewer) {
        return viewer.is(Role.GUEST) ? "people/new-code" : "redirect:" + Homes.of(viewer.role());
    }

    @PostMapping("/code")
    String replace(Viewer viewer, Model model) {
        if (!viewer.is(Role.GUEST)) {
            return "redirect:" + Homes.of(viewer.role());
        }
        model.addAttribute("page", CodePage.of(guests.code(viewer), names.shown(viewer, viewer.id())));
        return "people/code";
    }
}
