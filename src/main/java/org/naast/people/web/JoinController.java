package org.naast.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.naast.people.Entrance;
import org.naast.people.Invited;
import org.naast.people.Newcomers;
import org.naast.people.Sessions;
import org.naast.people.SignIn;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Making an account: by invitation, or on one's own move. */
@Controller
class JoinController {

    private final Newcomers newcomers;
    private final SignIn signIn;
    private final Entrance entrance;
    private final Sessions sessions;

    JoinController(Newcomers newcomers, SignIn signIn, Entrance entrance, Sessions sessions) {
        this.newcomers = newcomers;
        this.signIn = signIn;
        this.entrance = entrance;
        this.sessions = sessions;
    }

    @GetMapping({"/join", "/join/{token}"})
    String ask(
            Viewer viewer,
            @PathVariable Optional<String> token,
            @RequestParam(name = Onward.FIELD, defaultValue = "") String to,
            Model model,
            HttpServletResponse response) {
        var offer = token.flatMap(value -> newcomers.offer(viewer, value));
        if (token.isPresent() && offer.isEmpty()) {
            return tooLate(response);
        }
        var page = JoinPage.of(viewer, token, offer, to);
        model.addAttribute("page", page);
        return page.known() && token.isEmpty() ? "redirect:" + Onward.or(to, "/account") : "people/join";
    }

    @PostMapping({"/join", "/join/{token}"})
    String join(
            Viewer viewer,
            @PathVariable Optional<String> token,
            @ModelAttribute JoinForm form,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var offer = token.flatMap(value -> newcomers.offer(viewer, value));
        if (token.isPresent() && offer.isEmpty()) {
            return tooLate(response);
        }
        if (viewer.isSomebody() && !viewer.is(Role.GUEST)) {
            return accept(viewer, token.orElse(""), response);
        }
        var locale = LocaleContextHolder.getLocale();
        var page = JoinPage.of(viewer, token, offer, form.onward()).with(form, refused(form, locale, token));
        if (page.isWrong()) {
            return again(page, model, response);
        }
        var newcomer = form.takesAlong() ? viewer : Viewer.visitor();
        return switch (signIn.join(newcomer, form.joining(locale, token))) {
            case SignIn.Joined.Done(Newcomers.Made made) -> {
                var role = offer.map(Invited.Offer::role).orElse(Role.MEMBER);
                entrance.in(request, response, made.person(), role);
                sessions.endOthers(made.person(), request.getSession().getId());
                model.addAttribute("once", true);
                model.addAttribute("page", JoinedPage.of(made, page, role));
                yield "people/joined";
            }
            case SignIn.Joined.Refused _ -> again(page, model, response);
            case SignIn.Joined.TooLate _ -> tooLate(response);
        };
    }

    private Optional<String> refused(JoinForm form, Locale locale, Optional<String> token) {
        return signIn.refused(form.passphrase(locale, token), List.of(form.shown()));
    }

    private String accept(Viewer viewer, String token, HttpServletResponse response) {
        return newcomers.accept(viewer, token).isPresent() ? "redirect:/role" : tooLate(response);
    }

    private static String again(JoinPage page, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", page);
        return "people/join";
    }

    /** Used, withdrawn, too old and never made look the same. */
    static String tooLate(HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "people/join-gone";
    }
}
