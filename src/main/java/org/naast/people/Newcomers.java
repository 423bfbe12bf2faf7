package org.naast.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.naast.privacy.Hashes;
import org.naast.privacy.NotPersonal;
import org.naast.privacy.Seal;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Making an account: by invitation, or on one's own move. */
@Service
@Transactional
@NotPersonal("it tells newcomers about themselves")
public class Newcomers {

    private final AccountTable table;
    private final PersonTable people;
    private final CodeTable codes;
    private final Names names;
    private final Presence presence;
    private final Hashes hashes;
    private final Seal seal;
    private final Clock clock;
    private final ObjectProvider<Invited> invited;

    Newcomers(
            AccountTable table,
            PersonTable people,
            CodeTable codes,
            Names names,
            Presence presence,
            Hashes hashes,
            Seal seal,
            Clock clock,
            ObjectProvider<Invited> invited) {
        this.table = table;
        this.people = people;
        this.codes = codes;
        this.names = names;
        this.presence = presence;
        this.hashes = hashes;
        this.seal = seal;
        this.clock = clock;
        this.invited = invited;
    }

    /** An account just made: the sign-in name with its digits, and the recovery code, readable only now. */
    public record Made(PersonId person, String signInName, ReturnCode recovery) {}

    /**
     * What somebody brings to a new account.
     *
     * @param passphrase as {@link Passphrases} keeps it
     * @param token an invitation, if they came by one
     */
    record New(SignInName signIn, String shown, Kept passphrase, String language, Optional<String> token) {}

    /** A guest who asks for it keeps their conversations; a visitor begins anew. Empty when the invitation no longer holds. */
    public Optional<Made> make(Viewer newcomer, New account) {
        var id = newcomer.isSomebody() ? newcomer.id() : PersonId.next();
        if (!welcome(newcomer, account, id)) {
            return Optional.empty();
        }
        if (newcomer.isSomebody()) {
            presence.forget(newcomer, id);
            codes.remove(id);
            people.becomeAccount(id, names.sealed(id, account.shown()));
        } else {
            people.insert(
                    id,
                    "account",
                    names.sealed(id, account.shown()),
                    account.language(),
                    LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        }
        var recovery = ReturnCode.next();
        table.insert(row(id, account, recovery));
        return Optional.of(new Made(id, account.signIn().value(), recovery));
    }

    private boolean welcome(Viewer newcomer, New account, PersonId id) {
        return account.token().isEmpty()
                || invited.getObject()
                        .accept(newcomer, account.token().get(), id)
                        .isPresent();
    }

    private AccountTable.Row row(PersonId id, New account, ReturnCode recovery) {
        var name = seal.close(
                Names.voice(id),
                Accounts.NAME_COLUMN,
                id.value(),
                account.signIn().value());
        return new AccountTable.Row(
                id,
                new Kept(Accounts.signInHash(hashes, account.signIn())),
                new Kept(name),
                account.passphrase(),
                new Kept(Accounts.recoveryHash(hashes, recovery)));
    }

    /** What a link offers; empty when it does not hold. */
    public Optional<Invited.Offer> offer(Viewer viewer, String token) {
        var desk = invited.getIfAvailable();
        return desk == null ? Optional.empty() : desk.find(viewer, token);
    }

    /** Somebody with an account uses a link for themselves. */
    public Optional<Invited.Offer> accept(Viewer viewer, String token) {
        var desk = invited.getIfAvailable();
        return desk == null ? Optional.empty() : desk.accept(viewer, token, viewer.id());
    }
}
