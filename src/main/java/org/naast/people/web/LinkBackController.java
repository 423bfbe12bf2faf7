package org.naast.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.naast.notifications.Post;
import org.naast.people.LinkBack;
import org.naast.people.Sessions;
import org.naast.people.SignIn;
import org.naast.people.WayBack;
import org.naast.viewer.Public;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Getting back in by a link in a mail. Asking for one is answered alike whoever there is. */
@Controller
class LinkBackController {

    /** @param passphraseError key of what is wrong with the new passphrase */
    record LinkPage(String token, String passphraseError) {}

    private final WayBack wayBack;
    private final LinkBack linkBack;
    private final SignIn signIn;
    private final Sessions sessions;
    private final Patience patience;
    private final Post post;

    LinkBackController(
            WayBack wayBack, LinkBack linkBack, SignIn signIn, Sessions sessions, Patience patience, Post post) {
        this.wayBack = wayBack;
        this.linkBack = linkBack;
        this.signIn = signIn;
        this.sessions = sessions;
        this.patience = patience;
        this.post = post;
    }

    /** Each time costs a little of this network's patience, so that nobody asks for every address there is. */
    @PostMapping("/recover/mail")
    String ask(
            Viewer viewer,
            @RequestParam(defaultValue = "") String address,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!MailController.looksRight(address.strip()) || !post.goesOut()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", RecoverPage.empty(post.goesOut()).wrongAddress(address));
            return "people/recover";
        }
        patience.missed(request);
        wayBack.ask(Viewer.visitor(), address);
        model.addAttribute("page", WayBack.VALID.toMinutes());
        return "people/link-asked";
    }

    /** Where the language switch of the answer leads. */
    @GetMapping("/recover/mail")
    String asked(Viewer viewer) {
        return "redirect:/recover";
    }

    /** Only a page with a button: what follows links in mails does not use it up. */
    @GetMapping("/recover/{token}")
    String show(
            Viewer viewer,
            @PathVariable String token,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return wayBack.holds(Viewer.visitor(), token) ? page(model, token, "") : gone(request, response);
    }

    @Public("whoever gets back in cannot say yet who they are")
    @PostMapping("/recover/{token}")
    String use(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String passphrase,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!wayBack.holds(Viewer.visitor(), token)) {
            return gone(request, response);
        }
        var refused = signIn.refused(passphrase, List.of());
        if (refused.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(model, token, refused.get());
        }
        var back = linkBack.use(token, passphrase);
        if (back.isEmpty()) {
            return gone(request, response);
        }
        sessions.end(back.get().person());
        model.addAttribute("page", back.get().signInName());
        return "people/link-used";
    }

    private static String page(Model model, String token, String error) {
        model.addAttribute("page", new LinkPage(token, error));
        return "people/link";
    }

    /** Used, too old and never made look the same. */
    private String gone(HttpServletRequest request, HttpServletResponse response) {
        patience.missed(request);
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "people/link-gone";
    }
}
