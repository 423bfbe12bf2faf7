package org.naast.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.naast.people.CodeSlip;
import org.naast.people.Sessions;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** A guest's return code: replaced when they want another, hidden when they go on. */
@Controller
class CodeController {

    private final CodeSlip slip;
    private final Sessions sessions;

    CodeController(CodeSlip slip, Sessions sessions) {
        this.slip = slip;
        this.sessions = sessions;
    }

    /** Whoever came in elsewhere by the former code is out too. */
    @PostMapping("/code")
    String replace(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        if (!viewer.is(Role.GUEST)) {
            return "redirect:" + Homes.of(viewer.role());
        }
        sessions.endOthers(viewer.id(), request.getSession().getId());
        slip.give(viewer, request, response);
        return "redirect:/code";
    }

    /** They have written it down. */
    @PostMapping("/code/hiding")
    String hide(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        CodeSlip.putAway(request, response);
        return "redirect:" + Homes.of(viewer.role());
    }
}
