package org.naast.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.naast.people.Entrance;
import org.naast.people.Leaving;
import org.naast.people.Sessions;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Erasing everything of one's own: asked once, then done. */
@Controller
class EraseController {

    private final Leaving leaving;
    private final Sessions sessions;
    private final Entrance entrance;

    EraseController(Leaving leaving, Sessions sessions, Entrance entrance) {
        this.leaving = leaving;
        this.sessions = sessions;
        this.entrance = entrance;
    }

    @GetMapping("/erase")
    String ask(Viewer viewer) {
        return viewer.isSomebody() ? "people/erase" : "redirect:/erased";
    }

    @PostMapping("/erase")
    String erase(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        if (viewer.isSomebody()) {
            leaving.eraseMe(viewer);
            entrance.out(request, response);
            sessions.end(viewer.id());
        }
        return "redirect:/erased";
    }

    @GetMapping("/erased")
    String erased(Viewer viewer) {
        return "people/erased";
    }
}
