package org.naast.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.naast.people.Entrance;
import org.naast.people.SignIn;
import org.naast.viewer.Public;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in with a name and a passphrase, and out again. */
@Controller
class SignInController {

    /**
     * Everything {@code people/sign-in.html} needs.
     *
     * @param name what was typed, so that only the passphrase has to be typed again
     * @param to the page they were asked in from; empty when none
     */
    record SignInPage(boolean wrong, String name, String to) {}

    private final SignIn signIn;
    private final SignedInWay way;
    private final Entrance entrance;
    private final Patience patience;

    SignInController(SignIn signIn, SignedInWay way, Entrance entrance, Patience patience) {
        this.signIn = signIn;
        this.way = way;
        this.entrance = entrance;
        this.patience = patience;
    }

    @GetMapping("/sign-in")
    String ask(Viewer viewer, @RequestParam(name = Onward.FIELD, defaultValue = "") String to, Model model) {
        model.addAttribute("page", new SignInPage(false, "", Onward.of(to)));
        return "people/sign-in";
    }

    @Public("whoever signs in is about to say who they are")
    @PostMapping("/sign-in")
    String in(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String passphrase,
            @RequestParam(name = Onward.FIELD, defaultValue = "") String to,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var person = signIn.by(name, passphrase);
        if (person.isPresent()) {
            return "redirect:" + way.enter(person.get(), to, request, response);
        }
        patience.missed(request);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", new SignInPage(true, name, Onward.of(to)));
        return "people/sign-in";
    }

    @PostMapping("/sign-out")
    String out(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        entrance.out(request, response);
        return "redirect:/";
    }
}
