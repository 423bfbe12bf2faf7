package org.naast.assessments.web;

import java.util.UUID;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was handed in and waits for whoever teaches. */
@Controller
class WaitingController {

    private final Teaches teaches;
    private final WaitingPages waiting;

    WaitingController(Teaches teaches, WaitingPages waiting) {
        this.teaches = teaches;
        this.waiting = waiting;
    }

    @GetMapping("/programme/{id}/work")
    String waiting(Viewer coordinator, @PathVariable UUID id, Model model) {
        model.addAttribute("page", waiting.waiting(coordinator, teaches.programme(coordinator, id)));
        return "assessments/waiting";
    }
}
