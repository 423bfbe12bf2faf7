package org.naast.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Coming in by name and passphrase, joining, and getting back in. The slow hash is reckoned outside any transaction, and
 * always, so that an account that is not there costs as much time as one that is.
 */
@Component
public class SignIn {

    private static final int TRIES = 5;

    private final Accounts accounts;
    private final Newcomers newcomers;
    private final Passphrases passphrases;

    SignIn(Accounts accounts, Newcomers newcomers, Passphrases passphrases) {
        this.accounts = accounts;
        this.newcomers = newcomers;
        this.passphrases = passphrases;
    }

    /** What somebody typed to make an account. */
    public record Joining(String signInName, String shown, String passphrase, Locale locale, Optional<String> token) {

        @Override
        public String toString() {
            return "Joining[…]";
        }
    }

    /** What became of it. */
    public sealed interface Joined {
        record Done(Newcomers.Made made) implements Joined {}

        /** Not yet; the key names the words that say why. */
        record Refused(String key) implements Joined {}

        /** The invitation does not hold any more. */
        record TooLate() implements Joined {}
    }

    /** Empty when name and passphrase do not belong together, whatever the reason. */
    public Optional<PersonId> by(String name, String passphrase) {
        var secret = accounts.secret(Viewer.visitor(), new SignInName(name));
        var right = passphrases.matches(passphrase, secret.flatMap(AccountTable.Secret::passphrase));
        return right ? secret.map(AccountTable.Secret::person) : Optional.empty();
    }

    /**
     * Makes an account.
     *
     * @param newcomer a guest who takes their conversations along, or a visitor
     */
    public Joined join(Viewer newcomer, Joining typed) {
        var refused = refused(typed.passphrase(), List.of(typed.signInName(), typed.shown()));
        if (refused.isPresent()) {
            return new Joined.Refused(refused.get());
        }
        var hash = passphrases.hash(typed.passphrase());
        return make(newcomer, typed, hash, TRIES).<Joined>map(Joined.Done::new).orElseGet(Joined.TooLate::new);
    }

    /** An account with just this sign-in name, for invented people: their passphrase is known, and refused to others. */
    public Newcomers.Made make(String signInName, String shown, String passphrase, String language) {
        return newcomers
                .make(
                        Viewer.visitor(),
                        new Newcomers.New(
                                new SignInName(signInName),
                                shown,
                                passphrases.hash(passphrase),
                                language,
                                Optional.empty()))
                .orElseThrow();
    }

    /** The person whose code it was, for ending their sessions; the page must not show whether there is one. */
    public Optional<PersonId> recover(String name, String code, String passphrase) {
        var hash = passphrases.hash(passphrase);
        return ReturnCode.typed(code)
                .flatMap(typed -> accounts.recover(Viewer.visitor(), new SignInName(name), typed, hash));
    }

    /** Why this passphrase cannot be used, as the key of its words. */
    public Optional<String> refused(String passphrase, List<String> known) {
        return passphrases
                .refuse(passphrase, known)
                .map(why -> "people.passphrase." + why.name().toLowerCase(Locale.ROOT));
    }

    public void change(Viewer viewer, String passphrase) {
        accounts.changePassphrase(viewer, passphrases.hash(passphrase));
    }

    /** Two people with the same name seldom get the same five digits; then they get others. */
    private Optional<Newcomers.Made> make(Viewer newcomer, Joining typed, Kept hash, int tries) {
        var language = typed.locale().getLanguage().equals("nl") ? "nl" : "en";
        var account = new Newcomers.New(
                SignInName.from(typed.signInName()), typed.shown().strip(), hash, language, typed.token());
        try {
            return newcomers.make(newcomer, account);
        } catch (DuplicateKeyException e) {
            if (tries == 1) {
                throw e;
            }
            return make(newcomer, typed, hash, tries - 1);
        }
    }
}
