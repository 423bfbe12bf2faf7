package org.naast.requests.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.naast.matching.NeedFields;
import org.naast.organisations.Danger;
import org.naast.organisations.HelpNow;
import org.naast.requests.Offer;
import org.naast.requests.Requests;
import org.naast.screens.Moments;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asking a peer: who can read this, then the words; and for somebody new, the code that brings them back. */
@Controller
class AskController {

    private final Requests requests;
    private final Asking asking;
    private final Danger danger;
    private final Moments moments;

    AskController(Requests requests, Asking asking, Danger danger, Moments moments) {
        this.requests = requests;
        this.asking = asking;
        this.danger = danger;
        this.moments = moments;
    }

    /** What somebody looks for is in no address: whoever comes here without it begins at the beginning. */
    @GetMapping({"/requests/new", "/requests"})
    String begin(Viewer viewer) {
        return "redirect:/peers";
    }

    @PostMapping("/requests/new")
    String open(Viewer viewer, @RequestParam MultiValueMap<String, String> fields, Locale locale, Model model) {
        return form(viewer, fields, Map.of(), locale, model);
    }

    @PostMapping("/requests")
    String create(
            Viewer viewer,
            @RequestParam MultiValueMap<String, String> fields,
            Locale locale,
            HttpServletRequest http,
            HttpServletResponse response,
            Model model) {
        var form = AskForm.read(fields);
        if (!viewer.isSomebody() && form.adult().filter(adult -> !adult).isPresent()) {
            return "redirect:/under-18";
        }
        var errors = form.errors(!viewer.isSomebody());
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(viewer, fields, errors, locale, model);
        }
        var help = help(viewer, form, locale);
        return switch (asking.ask(viewer, form, NeedFields.read(fields))) {
            case Asking.Began began -> code(began, http, response);
            case Asking.There _ -> "redirect:/my";
            case Asking.No(String why)
            when why.equals(Asking.LINKS) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield form(viewer, fields, Map.of("words", why), locale, model);
            }
            case Asking.No(String why) -> no(NotPage.of(why, NeedFields.read(fields), help), model);
        };
    }

    private String code(Asking.Began began, HttpServletRequest http, HttpServletResponse response) {
        asking.enter(began, http, response);
        return "redirect:/code";
    }

    private static String no(NotPage page, Model model) {
        model.addAttribute("page", page);
        return "requests/not";
    }

    private Optional<HelpNow> help(Viewer viewer, AskForm form, Locale locale) {
        var programme =
                form.peer().flatMap(peer -> requests.offer(viewer, peer)).map(Offer::programme);
        return danger.in(form.words(), programme, locale);
    }

    private String form(
            Viewer viewer,
            MultiValueMap<String, String> fields,
            Map<String, String> errors,
            Locale locale,
            Model model) {
        var form = AskForm.read(fields);
        var offer = form.peer().flatMap(peer -> requests.offer(viewer, peer));
        if (offer.isEmpty()) {
            return no(NotPage.of("requests.not.not_free", NeedFields.read(fields), help(viewer, form, locale)), model);
        }
        var by = moments.by(offer.get().by(), offer.get().programme().zone(), locale);
        model.addAttribute(
                "page",
                AskPage.of(
                        offer.get(),
                        by,
                        NeedFields.read(fields),
                        form,
                        !viewer.isSomebody(),
                        errors,
                        help(viewer, form, locale)));
        return "requests/new";
    }
}
