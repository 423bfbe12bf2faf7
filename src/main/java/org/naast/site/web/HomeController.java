package org.naast.site.web;

import java.util.Locale;
import org.naast.screens.Moments;
import org.naast.viewer.Public;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page, and what we keep. */
@Controller
@EnableConfigurationProperties(DemandsSettings.class)
class HomeController {

    /**
     * What {@code site/privacy.html} needs.
     *
     * @param until the day until which demands were counted, in words; empty when nobody counts
     */
    record PrivacyPage(int demands, String until) {}

    private final OpenDoors doors;
    private final DemandsSettings demands;
    private final Moments moments;

    HomeController(OpenDoors doors, DemandsSettings demands, Moments moments) {
        this.doors = doors;
        this.demands = demands;
        this.moments = moments;
    }

    @Public("every door looks the same from outside")
    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("page", doors.now());
        return "site/home";
    }

    @Public("what we keep is told to everybody")
    @GetMapping("/privacy")
    String privacy(Locale locale, Model model) {
        var until = demands.until().map(day -> moments.day(day, locale)).orElse("");
        model.addAttribute("page", new PrivacyPage(demands.count(), until));
        return "site/privacy";
    }
}
