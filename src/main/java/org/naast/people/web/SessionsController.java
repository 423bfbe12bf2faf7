package org.naast.people.web;

import jakarta.servlet.http.HttpServletRequest;
import org.naast.people.Accounts;
import org.naast.people.Sessions;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Being signed in elsewhere, and knowing that somebody came in by a code or a link. */
@Controller
class SessionsController {

    private final Sessions sessions;
    private final Accounts accounts;

    SessionsController(Sessions sessions, Accounts accounts) {
        this.sessions = sessions;
        this.accounts = accounts;
    }

    @PostMapping("/account/sessions")
    String elsewhere(Viewer viewer, HttpServletRequest request) {
        sessions.endOthers(viewer.id(), request.getSession().getId());
        return "redirect:/account";
    }

    /** "That was me": it is not said again. */
    @PostMapping("/account/reset")
    String noted(Viewer viewer) {
        accounts.noted(viewer);
        return "redirect:" + Homes.of(viewer.role());
    }
}
