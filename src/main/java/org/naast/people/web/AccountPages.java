package org.naast.people.web;

import java.time.ZoneOffset;
import org.naast.people.Accounts;
import org.naast.people.Names;
import org.naast.people.Passkeys;
import org.naast.people.Sessions;
import org.naast.screens.Moments;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers the account page; whoever has no account is sent to where they belong. */
@Component
class AccountPages {

    private final Accounts accounts;
    private final Names names;
    private final Passkeys passkeys;
    private final Sessions sessions;
    private final Moments moments;

    AccountPages(Accounts accounts, Names names, Passkeys passkeys, Sessions sessions, Moments moments) {
        this.accounts = accounts;
        this.names = names;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.moments = moments;
    }

    String show(Viewer viewer, Model model, AccountPage.Said said) {
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
                        said,
                        own.get()
                                .reset()
                                .map(at -> moments.day(
                                        at.atZone(ZoneOffset.UTC).toLocalDate(), LocaleContextHolder.getLocale()))
                                .orElse("")));
        return "people/account";
    }
}
