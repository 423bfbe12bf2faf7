package org.naast.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.naast.notifications.Post;
import org.naast.people.Accounts;
import org.naast.people.Addresses;
import org.naast.people.MailProof;
import org.naast.people.SignIn;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Confirming a mail address, so that a link to it can bring its owner back. */
@Controller
class ProofController {

    /**
     * Everything {@code people/proof.html} needs.
     *
     * @param goesOut whether this site can send mail
     * @param stage how far they are, as the end of a key
     * @param error key of what was wrong
     */
    record ProofPage(boolean goesOut, String address, String stage, String error) {}

    private final MailProof proof;
    private final Addresses addresses;
    private final Accounts accounts;
    private final SignIn signIn;
    private final Patience patience;
    private final Post post;

    ProofController(
            MailProof proof, Addresses addresses, Accounts accounts, SignIn signIn, Patience patience, Post post) {
        this.proof = proof;
        this.addresses = addresses;
        this.accounts = accounts;
        this.signIn = signIn;
        this.patience = patience;
        this.post = post;
    }

    @GetMapping("/account/mail/proof")
    String show(Viewer viewer, Model model) {
        return page(viewer, model, "");
    }

    /** Whoever holds an unlocked phone must not be able to make a way in for themselves: the passphrase is asked. */
    @PostMapping("/account/mail/proof")
    String prove(
            Viewer viewer,
            @RequestParam(defaultValue = "") String current,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var name = accounts.own(viewer).map(Accounts.Own::signInName).orElse("");
        if (signIn.by(name, current).filter(viewer.id()::equals).isEmpty()) {
            patience.missed(request);
            return again(viewer, model, "people.account.current.wrong", response);
        }
        proof.prove(viewer);
        return "redirect:/account/mail/proof";
    }

    @PostMapping("/account/mail/confirmation")
    String confirm(
            Viewer viewer,
            @RequestParam(defaultValue = "") String number,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!proof.confirm(viewer, number)) {
            patience.missed(request);
            return again(viewer, model, "people.proof.number.wrong", response);
        }
        return "redirect:/account/mail/proof";
    }

    @PostMapping("/account/mail/proof/removal")
    String stop(Viewer viewer) {
        proof.stop(viewer);
        return "redirect:/account/mail/proof";
    }

    private String again(Viewer viewer, Model model, String error, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(viewer, model, error);
    }

    private String page(Viewer viewer, Model model, String error) {
        var address = addresses.of(viewer, viewer.id()).orElse("");
        var stage = address.isEmpty() ? "none" : proof.stage(viewer).word();
        model.addAttribute("page", new ProofPage(post.goesOut(), address, stage, error));
        return "people/proof";
    }
}
