package org.naast.people.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.naast.notifications.MailWishes;
import org.naast.notifications.Wish;
import org.naast.people.Addresses;
import org.naast.viewer.Viewer;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether a neutral mail goes out when something waits, where to, and when not. */
@Controller
class MailController {

    /** Clocks to choose from; whoever's is not here takes one that shows the same time. */
    static final List<String> ZONES = List.of(
            "Europe/Amsterdam",
            "Europe/Brussels",
            "Europe/Berlin",
            "Europe/London",
            "Europe/Dublin",
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Phoenix",
            "America/Los_Angeles",
            "America/Anchorage",
            "Pacific/Honolulu");

    /** Everything {@code people/mail.html} needs. */
    record MailPage(
            String address,
            LocalTime from,
            LocalTime to,
            String zone,
            List<String> zones,
            boolean kept,
            boolean wrong) {}

    private final Addresses addresses;
    private final MailWishes wishes;

    MailController(Addresses addresses, MailWishes wishes) {
        this.addresses = addresses;
        this.wishes = wishes;
    }

    @GetMapping("/account/mail")
    String show(Viewer viewer, Model model) {
        return page(viewer, model, false);
    }

    @PostMapping("/account/mail")
    String keep(
            Viewer viewer,
            @RequestParam(defaultValue = "") String address,
            @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) @RequestParam(defaultValue = "21:00") LocalTime from,
            @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) @RequestParam(defaultValue = "08:00") LocalTime to,
            @RequestParam(defaultValue = "Europe/Amsterdam") String zone,
            HttpServletResponse response,
            Model model) {
        var typed = address.strip();
        var known = ZONES.contains(zone) ? zone : ZONES.getFirst();
        if (!typed.isEmpty() && !looksRight(typed)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", new MailPage(typed, from, to, known, ZONES, false, true));
            return "people/mail";
        }
        if (typed.isEmpty()) {
            addresses.forget(viewer);
        } else {
            addresses.choose(viewer, typed);
        }
        wishes.change(viewer, new Wish(!typed.isEmpty(), from, to, ZoneId.of(known)));
        return page(viewer, model, true);
    }

    private String page(Viewer viewer, Model model, boolean kept) {
        var wish = wishes.mine(viewer);
        var zone = ZONES.contains(wish.zone().getId()) ? wish.zone().getId() : ZONES.getFirst();
        var address = addresses.of(viewer, viewer.id()).orElse("");
        model.addAttribute("page", new MailPage(address, wish.quietFrom(), wish.quietTo(), zone, ZONES, kept, false));
        return "people/mail";
    }

    /** Only what would surely go nowhere is refused; the rest is for mail itself to find out. */
    static boolean looksRight(String address) {
        return address.length() <= 254 && address.matches("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;]+");
    }
}
