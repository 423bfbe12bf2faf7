package org.naast.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.naast.people.Accounts;
import org.naast.people.Names;
import org.naast.people.Passkeys;
import org.naast.people.Sessions;
import org.naast.people.SignIn;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody's own account: how they come in, and where they are signed in. */
@Controller
class AccountController {

    private final Accounts accounts;
    private final Names names;
    private final Passkeys passkeys;
    private final SignIn signIn;
    private final Sessions sessions;
    private final Patience patience;
    private final AccountPages pages;

    AccountController(
            Accounts accounts,
            Names names,
            Passkeys passkeys,
            SignIn signIn,
            Sessions sessions,
            Patience patience,
            AccountPages pages) {
        this.accounts = accounts;
        this.names = names;
        this.passkeys = passkeys;
        this.signIn = signIn;
        this.sessions = sessions;
        this.patience = patience;
        this.pages = pages;
    }

    @GetMapping("/account")
    String show(Viewer viewer, Model model) {
        return pages.show(viewer, model, AccountPage.Said.NOTHING);
    }

    /** Whoever holds an unlocked phone must not be able to lock its owner out: the current passphrase is asked. */
    @PostMapping("/account/passphrase")
    String passphrase(
            Viewer viewer,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String passphrase,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!isOwner(viewer, current, request)) {
            return refused(viewer, model, AccountPage.Said.noChange(), response);
        }
        var refused = signIn.refused(passphrase, List.of(name(viewer), names.shown(viewer, viewer.id())));
        if (refused.isPresent()) {
            return refused(viewer, model, AccountPage.Said.noPassphrase(refused.get()), response);
        }
        signIn.change(viewer, passphrase);
        sessions.endOthers(viewer.id(), request.getSession().getId());
        return pages.show(viewer, model, AccountPage.Said.CHANGED);
    }

    /** A code opens the account as the passphrase does, and takes the place of the owner's own: the same is asked. */
    @PostMapping("/account/recovery")
    String recovery(
            Viewer viewer,
            @RequestParam(defaultValue = "") String current,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!isOwner(viewer, current, request)) {
            return refused(viewer, model, AccountPage.Said.noCode(), response);
        }
        model.addAttribute("once", true);
        model.addAttribute("page", accounts.newRecovery(viewer).inGroups());
        return "people/recovery-code";
    }

    @PostMapping("/account/passkeys/{id}/removal")
    String removePasskey(Viewer viewer, @PathVariable UUID id) {
        passkeys.remove(viewer, id);
        return "redirect:/account";
    }

    private boolean isOwner(Viewer viewer, String passphrase, HttpServletRequest request) {
        var right = signIn.by(name(viewer), passphrase).isPresent();
        if (!right) {
            patience.missed(request);
        }
        return right;
    }

    private String name(Viewer viewer) {
        return accounts.own(viewer).map(Accounts.Own::signInName).orElse("");
    }

    private String refused(Viewer viewer, Model model, AccountPage.Said said, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return pages.show(viewer, model, said);
    }
}
