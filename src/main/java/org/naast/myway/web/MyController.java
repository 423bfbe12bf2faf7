package org.naast.myway.web;

import java.util.Locale;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where somebody who asked comes back to. */
@Controller
class MyController {

    private final MyPages pages;

    MyController(MyPages pages) {
        this.pages = pages;
    }

    @GetMapping("/my")
    String show(Viewer viewer, Locale locale, Model model) {
        model.addAttribute("page", pages.of(viewer, locale));
        return "myway/my";
    }
}
