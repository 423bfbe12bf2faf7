package org.naast.myday.web;

import java.util.Locale;
import org.naast.directory.Profiles;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A peer's day, and the pause that needs no reason. */
@Controller
class DayController {

    private static final int MOST_PLACES = 20;

    private final DayPages pages;
    private final Profiles profiles;

    DayController(DayPages pages, Profiles profiles) {
        this.pages = pages;
        this.profiles = profiles;
    }

    @GetMapping("/day")
    String show(Viewer viewer, Locale locale, Model model) {
        onlyPeers(viewer);
        model.addAttribute("page", pages.of(viewer, locale));
        return "myday/day";
    }

    @PostMapping("/day/pause")
    String pause(Viewer viewer) {
        onlyPeers(viewer);
        profiles.pause(viewer);
        return "redirect:/day";
    }

    /** Back, with as many new people at most as they say. */
    @PostMapping("/day/return")
    String comeBack(Viewer viewer, @RequestParam(defaultValue = "1") int places) {
        onlyPeers(viewer);
        profiles.comeBack(viewer, Math.clamp(places, 0, MOST_PLACES));
        return "redirect:/day";
    }

    private static void onlyPeers(Viewer viewer) {
        if (!viewer.is(Role.PEER)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
