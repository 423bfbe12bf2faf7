package org.naast.credentials.web;

import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.naast.credentials.BadgeFile;
import org.naast.credentials.Verifier;
import org.naast.viewer.Public;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Somebody brings a badge and reads whether it is real; nothing of it is kept. */
@Controller
class BadgeController {

    private static final int LONGEST = 100_000;

    private final Verifier verifier;
    private final BadgePages pages;
    private final Clock clock;

    BadgeController(Verifier verifier, BadgePages pages, Clock clock) {
        this.verifier = verifier;
        this.pages = pages;
        this.clock = clock;
    }

    @Public("a badge is looked at for whoever has it")
    @GetMapping("/verify")
    String ask(Model model) {
        model.addAttribute("page", BadgePages.fresh());
        return "credentials/verify";
    }

    @Public("a badge is looked at for whoever has it")
    @PostMapping("/verify")
    String look(
            @RequestParam(defaultValue = "") String badge,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Locale locale,
            Model model)
            throws IOException {
        model.addAttribute(
                "page",
                file == null || file.isEmpty()
                        ? look(Optional.of(badge), badge, locale)
                        : look(file.getBytes(), locale));
        return "credentials/verify";
    }

    private BadgePage look(byte[] file, Locale locale) {
        var page = look(BadgeFile.text(file), "", locale);
        return BadgeFile.isPicture(file) ? page.inPicture() : page;
    }

    private BadgePage look(Optional<String> found, String echo, Locale locale) {
        if (found.filter(String::isBlank).isPresent()) {
            return BadgePages.nothing();
        }
        return found.map(text -> text.length() > LONGEST
                        ? BadgePages.tooLong()
                        : pages.of(verifier.look(text, clock.instant()), echo, locale))
                .orElseGet(BadgePages::picture);
    }
}
