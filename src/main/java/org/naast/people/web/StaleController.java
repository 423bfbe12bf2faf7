package org.naast.people.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.naast.screens.Written;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** What somebody sees whose form was too old: where to go on, and what they had typed. */
@Controller
class StaleController {

    /** Everything {@code people/stale.html} needs; {@code on} is where somebody signed in goes on, else empty. */
    record StalePage(String on, boolean guest) {}

    private final Written written;

    StaleController(Written written) {
        this.written = written;
    }

    @RequestMapping("/stale")
    String show(Viewer viewer, HttpServletRequest request, Model model) {
        if (request.getDispatcherType() != DispatcherType.FORWARD) {
            return "redirect:/";
        }
        var on = viewer.isSomebody() ? Homes.of(viewer.role()) : "";
        model.addAttribute("written", written.in(request));
        model.addAttribute("page", new StalePage(on, viewer.is(Role.GUEST)));
        return "people/stale";
    }
}
