package org.naast.people.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.naast.notifications.Post;
import org.naast.people.Newcomers;
import org.naast.people.SignIn;
import org.naast.screens.ReadIn;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The forms by which people come in, in the other language: what was typed and what was said of it stay, and nothing is
 * done. A code and a passphrase are not shown again, and stand in no address.
 */
@Controller
class OtherLanguageController {

    private final Newcomers newcomers;
    private final SignIn signIn;
    private final Post post;

    OtherLanguageController(Newcomers newcomers, SignIn signIn, Post post) {
        this.newcomers = newcomers;
        this.signIn = signIn;
        this.post = post;
    }

    /** @param tried whether the page said already that something is wrong */
    @PostMapping(
            path = {"/join", "/join/{token}"},
            params = ReadIn.FIELD)
    String join(
            Viewer viewer,
            @PathVariable Optional<String> token,
            @ModelAttribute JoinForm form,
            @RequestParam(defaultValue = "false") boolean tried,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        var offer = token.flatMap(value -> newcomers.offer(viewer, value));
        if (token.isPresent() && offer.isEmpty()) {
            return JoinController.tooLate(response);
        }
        var page = JoinPage.of(viewer, token, offer, form.onward());
        model.addAttribute(
                "page",
                tried
                        ? page.with(form, signIn.refused(form.passphrase(locale, token), List.of(form.shown())))
                        : page.typed(form));
        return "people/join";
    }

    @PostMapping(path = "/return", params = ReadIn.FIELD)
    String comeBack(Viewer viewer, @RequestParam(defaultValue = "false") boolean tried, Model model) {
        model.addAttribute("page", new ReturnController.ReturnPage(tried));
        return "people/return";
    }

    @PostMapping(path = "/sign-in", params = ReadIn.FIELD)
    String signIn(
            Viewer viewer,
            @RequestParam(defaultValue = "false") boolean tried,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(name = Onward.FIELD, defaultValue = "") String to,
            Model model) {
        model.addAttribute("page", new SignInController.SignInPage(tried, name, Onward.of(to)));
        return "people/sign-in";
    }

    /** The code is shown here as it is when the passphrase was not good enough. */
    @PostMapping(path = "/recover", params = ReadIn.FIELD)
    String recover(
            Viewer viewer,
            @RequestParam(defaultValue = "false") boolean tried,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String passphrase,
            Model model) {
        var wrong = tried ? signIn.refused(passphrase, List.of(name)) : Optional.<String>empty();
        model.addAttribute("page", RecoverPage.empty(post.goesOut()).with(name, code, wrong.orElse("")));
        return "people/recover";
    }
}
