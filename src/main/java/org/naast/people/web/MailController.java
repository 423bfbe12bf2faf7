package org.naast.people.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.naast.notifications.MailWishes;
import org.naast.notifications.Wish;
import org.naast.people.Addresses;
import org.naast.reference.Clocks;
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

    /** A clock to choose. */
    record Choice(String id, String town, boolean chosen) {}

    /** Everything {@code people/mail.html} needs. */
    record MailPage(String address, LocalTime from, LocalTime to, List<Choice> zones, boolean kept, boolean wrong) {}

    private final Addresses addresses;
    private final MailWishes wishes;
    private final Clocks clocks;

    MailController(Addresses addresses, MailWishes wishes, Clocks clocks) {
        this.addresses = addresses;
        this.wishes = wishes;
        this.clocks = clocks;
    }

    @GetMapping("/account/mail")
    String show(Viewer viewer, Locale locale, Model model) {
        return page(viewer, locale, model, false);
    }

    @PostMapping("/account/mail")
    String keep(
            Viewer viewer,
            @RequestParam(defaultValue = "") String address,
            @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) @RequestParam(defaultValue = "21:00") LocalTime from,
            @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) @RequestParam(defaultValue = "08:00") LocalTime to,
            @RequestParam(defaultValue = "") String zone,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        var typed = address.strip();
        var known = Clocks.of(zone).orElseGet(() -> wishes.mine(viewer).zone());
        if (!typed.isEmpty() && !looksRight(typed)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", new MailPage(typed, from, to, choices(known, locale), false, true));
            return "people/mail";
        }
        if (typed.isEmpty()) {
            addresses.forget(viewer);
        } else {
            addresses.choose(viewer, typed);
        }
        wishes.change(viewer, new Wish(!typed.isEmpty(), from, to, known));
        return page(viewer, locale, model, true);
    }

    private String page(Viewer viewer, Locale locale, Model model, boolean kept) {
        var wish = wishes.mine(viewer);
        var address = addresses.of(viewer, viewer.id()).orElse("");
        model.addAttribute(
                "page",
                new MailPage(address, wish.quietFrom(), wish.quietTo(), choices(wish.zone(), locale), kept, false));
        return "people/mail";
    }

    private List<Choice> choices(ZoneId chosen, Locale locale) {
        return clocks.with(List.of(chosen), locale).stream()
                .map(zone -> new Choice(zone.getId(), Clocks.town(zone, locale), zone.equals(chosen)))
                .toList();
    }

    /** Only what would surely go nowhere is refused; the rest is for mail itself to find out. */
    static boolean looksRight(String address) {
        return address.length() <= 254 && address.matches("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;]+");
    }
}
