package org.naast.site.web;

import org.naast.viewer.Public;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page, and what we keep. */
@Controller
class HomeController {

    private final OpenDoors doors;

    HomeController(OpenDoors doors) {
        this.doors = doors;
    }

    @Public("every door looks the same from outside")
    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("page", doors.now());
        return "site/home";
    }

    @Public("what we keep is told to everybody")
    @GetMapping("/privacy")
    String privacy() {
        return "site/privacy";
    }
}
