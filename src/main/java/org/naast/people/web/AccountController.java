package org.naast.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.naast.people.Accounts;
import org.naast.people.Names;
import org.naast.people.Passkeys;
import org.naast.people.Sessions;
import org.naast.people.SignIn;
import org.naast.screens.Moments;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.context.i18n.LocaleContextHolder;
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
    private final Moments moments;

    AccountController(
            Accounts accounts,
            Names names,
            Passkeys passkeys,
            SignIn signIn,
            Sessions sessions,
            Patience patience,
            Moments moments) {
        this.accounts = accounts;
        this.names = names;
        this.passkeys = passkeys;
        this.signIn = signIn;
        this.sessions = sessions;
        this.patience = patience;
        this.moments = moments;
    }

    @GetMapping("/account")
    String show(Viewer viewer, Model model) {
        return page(viewer, model, false, "", "");
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
        var name = accounts.own(viewer).map(Accounts.Own::signInName).orElse("");
        if (signIn.by(name, current).isEmpty()) {
            patience.missed(request);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(viewer, model, false, "people.account.current.wrong", "");
        }
        var refused = signIn.refused(passphrase, List.of(name, names.shown(viewer, viewer.id())));
        if (refused.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(viewer, model, false, "", refused.get());
        }
        signIn.change(viewer, passphrase);
        sessions.endOthers(viewer.id(), request.getSession().getId());
        return page(viewer, model, true, "", "");
    }

    @PostMapping("/account/recovery")
    String recovery(Viewer viewer, Model model) {
        model.addAttribute("page", accounts.newRecovery(viewer).inGroups());
        return "people/recovery-code";
    }

    @PostMapping("/account/passkeys/{id}/removal")
    String removePasskey(Viewer viewer, @PathVariable UUID id) {
        passkeys.remove(viewer, id);
        return "redirect:/account";
    }

    private String page(Viewer viewer, Model model, boolean changed, String currentError, String passphraseError) {
        var own = accounts.own(viewer);
        if (own.isEmpty()) {
            return "redirect:" + Homes.of(viewer.isSomebody() ? Role.GUEST : Role.VISITOR);
        }
        model.addAttribute(
                "page",
                new AccountPage(
                        own.get().signInName(),
                        names.shown(viewer, viewer.id()),
                        own.get().recovery(),
                        passkeys.mine(viewer),
                        Math.max(0, sessions.count(viewer.id()) - 1),
                        changed,
                        currentError,
                        passphraseError,
                        own.get()
                                .reset()
                                .map(at -> moments.day(
                                        at.atZone(ZoneOffset.UTC).toLocalDate(), LocaleContextHolder.getLocale()))
                                .orElse("")));
        return "people/account";
    }
}
