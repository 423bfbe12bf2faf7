package org.naast.dossier.web;

import org.naast.dossier.Ways;
import org.naast.screens.NotHere;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody begins a way, or stops with it. */
@Controller
class WayController {

    private final Ways ways;

    WayController(Ways ways) {
        this.ways = ways;
    }

    /** Without an account there is no file to keep; whoever makes one comes back to the way they chose. */
    @PostMapping("/dossier/{scheme}")
    String begin(Viewer viewer, @PathVariable String scheme, RedirectAttributes onward) {
        if (!viewer.isSomebody() || viewer.is(Role.GUEST)) {
            onward.addAttribute("to", "/become/" + scheme);
            return "redirect:/join";
        }
        return done(ways.begin(viewer, scheme), "/dossier/" + scheme);
    }

    @PostMapping("/dossier/ways/{scheme}/removal")
    String stop(Viewer viewer, @PathVariable String scheme) {
        return done(ways.stop(viewer, scheme), "/dossier");
    }

    private static String done(boolean done, String where) {
        if (!done) {
            throw new NotHere();
        }
        return "redirect:" + where;
    }
}
