package org.naast.site.web;

import org.naast.viewer.Public;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page, and what we keep. */
@Controller
class HomeController {

    @Public("every door looks the same from outside")
    @GetMapping("/")
    String home() {
        return "site/home";
    }
}
