package org.naast.directory.web;

import java.util.Locale;
import java.util.UUID;
import org.naast.directory.ItemId;
import org.naast.directory.Profile;
import org.naast.directory.Profiles;
import org.naast.screens.NotHere;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A peer's overview, and what takes one tap: pausing, withdrawing, saying yes or no to being listed. */
@Controller
class ProfileController {

    private final Profiles profiles;
    private final ProfilePages pages;

    ProfileController(Profiles profiles, ProfilePages pages) {
        this.profiles = profiles;
        this.pages = pages;
    }

    @GetMapping("/profile")
    String show(Viewer peer, Locale locale, Model model) {
        model.addAttribute("page", pages.of(peer, mine(profiles, peer), locale));
        return "directory/profile";
    }

    @PostMapping("/profile/pause")
    String pause(Viewer peer) {
        return back(profiles.pause(peer));
    }

    @PostMapping("/profile/consent")
    String consent(Viewer peer, @RequestParam(defaultValue = "false") boolean yes) {
        return back(profiles.consent(peer, yes));
    }

    @PostMapping("/profile/items/{id}/withdrawal")
    String withdraw(Viewer peer, @PathVariable UUID id) {
        return back(profiles.withdraw(peer, new ItemId(id)));
    }

    static Profile mine(Profiles profiles, Viewer peer) {
        return profiles.mine(peer).orElseThrow(NotHere::new);
    }

    static String back(boolean done) {
        if (!done) {
            throw new NotHere();
        }
        return "redirect:/profile";
    }
}
