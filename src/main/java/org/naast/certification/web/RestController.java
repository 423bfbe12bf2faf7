package org.naast.certification.web;

import java.util.UUID;
import org.naast.certification.Resting;
import org.naast.screens.NotHere;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A holder lets a certificate rest, and lets it count again. */
@Controller
class RestController {

    private final Resting resting;

    RestController(Resting resting) {
        this.resting = resting;
    }

    @PostMapping("/certificate/{id}/rest")
    String rest(Viewer holder, @PathVariable UUID id) {
        return back(resting.rest(Viewer.job(), holder.id(), id));
    }

    @PostMapping("/certificate/{id}/rest/removal")
    String end(Viewer holder, @PathVariable UUID id) {
        return back(resting.end(Viewer.job(), holder.id(), id));
    }

    private static String back(boolean done) {
        if (!done) {
            throw new NotHere();
        }
        return "redirect:/certificate";
    }
}
