package org.naast.site.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page, and what we keep. */
@Controller
class HomeController {

    @GetMapping("/")
    String home() {
        return "site/home";
    }
}
