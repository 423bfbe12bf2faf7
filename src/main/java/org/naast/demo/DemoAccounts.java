package org.naast.demo;

import org.naast.demo.Invented.InventedProgramme;
import org.naast.people.SignIn;
import org.naast.viewer.PersonId;
import org.springframework.stereotype.Component;

/** Accounts of invented people, each made once. */
@Component
class DemoAccounts {

    /** Named in the README; only people who are invented have it, and only on this machine. */
    static final String PASSPHRASE = "warm soup on a cold day";

    private final SignIn accounts;

    DemoAccounts(SignIn accounts) {
        this.accounts = accounts;
    }

    PersonId of(Invented.Account account, InventedProgramme programme) {
        var language = programme.country().equals("NL") ? "nl" : "en";
        return accounts.by(account.signIn(), PASSPHRASE)
                .orElseGet(() -> accounts.make(account.signIn(), account.name(), PASSPHRASE, language)
                        .person());
    }
}
