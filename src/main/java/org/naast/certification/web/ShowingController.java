package org.naast.certification.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.naast.certification.Showing;
import org.naast.screens.NotHere;
import org.naast.viewer.Public;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A peer's own certificates, the links with which they show one, and what whoever has such a link reads. */
@Controller
class ShowingController {

    private final Showing showing;
    private final ShowingPages pages;

    ShowingController(Showing showing, ShowingPages pages) {
        this.showing = showing;
        this.pages = pages;
    }

    @GetMapping("/certificate")
    String mine(Viewer viewer, Locale locale, Model model) {
        model.addAttribute("page", pages.mine(viewer, showing.mine(viewer), locale));
        return "certification/mine";
    }

    /**
     * The link is seen once.
     *
     * @param before which one worked when the form was made: sent again, it makes no other
     */
    @PostMapping("/certificate/{id}/link")
    String show(Viewer viewer, @PathVariable UUID id, @RequestParam Optional<String> before, Model model) {
        var now = showing.mine(viewer).stream().filter(one -> one.id().equals(id)).map(Showing.Mine::link);
        if (before.isPresent() && now.anyMatch(link -> !link.equals(before.get()))) {
            return "redirect:/certificate";
        }
        var code = showing.show(viewer, id).orElseThrow(NotHere::new);
        model.addAttribute("once", true);
        var holds = showing.mine(viewer).stream().anyMatch(one -> one.id().equals(id) && one.valid());
        model.addAttribute("page", pages.link(id, code, holds));
        return "certification/link";
    }

    @PostMapping("/certificate/{id}/link/removal")
    String hide(Viewer viewer, @PathVariable UUID id) {
        if (!showing.hide(viewer, id)) {
            throw new NotHere();
        }
        return "redirect:/certificate";
    }

    @Public("whoever has the link was given it by the holder")
    @GetMapping("/verify/{code}")
    ModelAndView verify(@PathVariable String code, Locale locale) {
        return showing.verify(Viewer.job(), code)
                .map(genuine -> new ModelAndView("certification/genuine", "page", pages.genuine(genuine, locale)))
                .orElseGet(() -> new ModelAndView("certification/not-genuine", HttpStatus.NOT_FOUND));
    }
}
