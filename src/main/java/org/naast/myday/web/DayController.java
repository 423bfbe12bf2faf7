package org.naast.myday.web;

import java.util.Locale;
import java.util.regex.Pattern;
import org.naast.directory.Profiles;
import org.naast.screens.NotHere;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A peer's day, and the pause that needs no reason. */
@Controller
class DayController {

    private static final int MOST_PLACES = 20;
    private static final Pattern POSSIBLE = Pattern.compile("[0-9]{1,2}");

    private final DayPages pages;
    private final Profiles profiles;

    DayController(DayPages pages, Profiles profiles) {
        this.pages = pages;
        this.profiles = profiles;
    }

    @GetMapping("/day")
    String show(Viewer viewer, Locale locale, Model model) {
        onlyPeers(viewer);
        model.addAttribute("page", pages.of(viewer, false, locale));
        return "myday/day";
    }

    @PostMapping("/day/pause")
    String pause(Viewer viewer) {
        onlyPeers(viewer);
        profiles.pause(viewer);
        return "redirect:/day";
    }

    /** Back, with as many new people at most as they say; whether the profile is still right, nobody else is asked. */
    @PostMapping("/day/return")
    ModelAndView comeBack(Viewer viewer, @RequestParam(defaultValue = "1") String places, Locale locale) {
        onlyPeers(viewer);
        if (!POSSIBLE.matcher(places).matches() || Integer.parseInt(places) > MOST_PLACES) {
            var page = new ModelAndView("myday/day", HttpStatus.UNPROCESSABLE_CONTENT);
            page.addObject("page", pages.of(viewer, true, locale));
            return page;
        }
        profiles.comeBack(viewer, Integer.parseInt(places));
        return new ModelAndView("redirect:/profile?holds");
    }

    private static void onlyPeers(Viewer viewer) {
        if (!viewer.is(Role.PEER)) {
            throw new NotHere();
        }
    }
}
