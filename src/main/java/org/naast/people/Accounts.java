package org.naast.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.naast.live.Live;
import org.naast.privacy.Hashes;
import org.naast.privacy.NotPersonal;
import org.naast.privacy.Seal;
import org.naast.viewer.As;
import org.naast.viewer.PersonId;
import org.naast.viewer.Purpose;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts of members, peers, coordinators and operators: made by invitation or on one's own move, changed by their owner. */
@Service
@Transactional
@NotPersonal("an account tells only its owner about itself")
public class Accounts {

    private static final String SIGN_IN = "sign-in name";
    private static final String RECOVERY = "recovery code";
    private static final String NAME_COLUMN = "people.account.sign_in_name";

    private final AccountTable table;
    private final PersonTable people;
    private final CodeTable codes;
    private final Names names;
    private final Presence presence;
    private final Hashes hashes;
    private final Seal seal;
    private final Clock clock;
    private final ObjectProvider<Invited> invited;
    private final Live live;

    Accounts(
            AccountTable table,
            PersonTable people,
            CodeTable codes,
            Names names,
            Presence presence,
            Hashes hashes,
            Seal seal,
            Clock clock,
            ObjectProvider<Invited> invited,
            Live live) {
        this.table = table;
        this.people = people;
        this.codes = codes;
        this.names = names;
        this.presence = presence;
        this.hashes = hashes;
        this.seal = seal;
        this.clock = clock;
        this.invited = invited;
        this.live = live;
    }

    /** What an account shows its owner. */
    public record Own(String signInName, boolean passphrase, boolean recovery) {}

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
            people.insert(id, "account", names.sealed(id, account.shown()), account.language(), today());
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
                Names.voice(id), NAME_COLUMN, id.value(), account.signIn().value());
        return new AccountTable.Row(
                id, new Kept(hash(account.signIn())), new Kept(name), account.passphrase(), new Kept(hash(recovery)));
    }

    @As(Purpose.JOB)
    public Optional<AccountTable.Secret> secret(Viewer visitor, SignInName signIn) {
        return table.secret(hash(signIn));
    }

    @As(Purpose.JOB)
    public Optional<PersonId> recover(Viewer visitor, SignInName signIn, ReturnCode code, Kept passphrase) {
        return table.recover(hash(signIn), hash(code), passphrase.value());
    }

    public Optional<Own> own(Viewer viewer) {
        return table.own(viewer).map(own -> new Own(signInName(viewer, own), own.passphrase(), own.recovery()));
    }

    public void changePassphrase(Viewer viewer, Kept hash) {
        table.passphrase(viewer.id(), hash.value());
    }

    /** The former recovery code stops working. */
    public ReturnCode newRecovery(Viewer viewer) {
        var code = ReturnCode.next();
        table.recovery(viewer, hash(code));
        return code;
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

    /** From the next request on this person is not let in; lifted the same way. */
    public void suspend(Viewer job, PersonId who, boolean suspended) {
        people.suspend(who, suspended);
        live.close(who);
    }

    private String signInName(Viewer viewer, AccountTable.Own own) {
        return seal.open(
                        Names.voice(viewer.id()),
                        NAME_COLUMN,
                        viewer.id().value(),
                        own.signInName().value())
                .or("–");
    }

    private byte[] hash(SignInName name) {
        return hashes.of(SIGN_IN, name.value());
    }

    private byte[] hash(ReturnCode recovery) {
        return hashes.of(RECOVERY, recovery.digits());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
