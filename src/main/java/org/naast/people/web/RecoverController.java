package org.naast.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.naast.notifications.Post;
import org.naast.people.Sessions;
import org.naast.people.SignIn;
import org.naast.viewer.Public;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Getting back in with a recovery code. The answer never shows whether there is such an account. */
@Controller
class RecoverController {

    private final SignIn signIn;
    private final Sessions sessions;
    private final Patience patience;
    private final Post post;

    RecoverController(SignIn signIn, Sessions sessions, Patience patience, Post post) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.patience = patience;
        this.post = post;
    }

    @GetMapping("/recover")
    String ask(Viewer viewer, Model model) {
        model.addAttribute("page", RecoverPage.empty(post.goesOut()));
        return "people/recover";
    }

    @Public("whoever gets back in cannot say yet who they are")
    @PostMapping("/recover")
    String recover(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String passphrase,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var refused = signIn.refused(passphrase, List.of(name));
        if (refused.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", RecoverPage.empty(post.goesOut()).with(name, code, refused.get()));
            return "people/recover";
        }
        signIn.recover(name, code, passphrase).ifPresentOrElse(sessions::end, () -> patience.missed(request));
        return "people/recovered";
    }
}
