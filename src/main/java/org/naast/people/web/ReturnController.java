package org.naast.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.naast.people.Entrance;
import org.naast.people.Guests;
import org.naast.people.Presence;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Coming back with the code from last time. */
@Controller
class ReturnController {

    /** @param wrong whether the code just typed did not work */
    record ReturnPage(boolean wrong) {}

    private final Guests guests;
    private final Entrance entrance;
    private final Presence presence;
    private final Patience patience;

    ReturnController(Guests guests, Entrance entrance, Presence presence, Patience patience) {
        this.guests = guests;
        this.presence = presence;
        this.entrance = entrance;
        this.patience = patience;
    }

    @GetMapping("/return")
    String ask(Viewer viewer, Model model) {
        model.addAttribute("page", new ReturnPage(false));
        return "people/return";
    }

    /** The typed code is never shown again, so that it does not stay on a shared screen. */
    @PostMapping("/return")
    String back(
            Viewer viewer,
            @RequestParam(defaultValue = "") String code,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var found = guests.back(Viewer.visitor(), code);
        if (found.isPresent() && presence.isSuspended(Viewer.job(), found.get())) {
            return "redirect:" + Standstill.PAGE;
        }
        if (found.isPresent()) {
            entrance.in(request, response, found.get(), Role.GUEST);
            return "redirect:" + Homes.of(Role.GUEST);
        }
        patience.missed(request);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", new ReturnPage(true));
        return "people/return";
    }
}
