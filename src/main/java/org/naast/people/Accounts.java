package org.naast.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.naast.live.Live;
import org.naast.privacy.Hashes;
import org.naast.privacy.NotPersonal;
import org.naast.privacy.Seal;
import org.naast.viewer.As;
import org.naast.viewer.PersonId;
import org.naast.viewer.Purpose;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts of members, peers, coordinators and operators: found to sign in, changed by their owner. */
@Service
@Transactional
@NotPersonal("an account tells only its owner about itself")
public class Accounts {

    private static final String SIGN_IN = "sign-in name";
    private static final String RECOVERY = "recovery code";
    static final String NAME_COLUMN = "people.account.sign_in_name";

    private final AccountTable table;
    private final PersonTable people;
    private final Hashes hashes;
    private final Seal seal;
    private final Live live;
    private final Clock clock;

    Accounts(AccountTable table, PersonTable people, Hashes hashes, Seal seal, Live live, Clock clock) {
        this.table = table;
        this.people = people;
        this.hashes = hashes;
        this.seal = seal;
        this.live = live;
        this.clock = clock;
    }

    /**
     * What an account shows its owner.
     *
     * @param reset when its passphrase was replaced by a code or a link; until its owner says they know
     */
    public record Own(String signInName, boolean passphrase, boolean recovery, Optional<Instant> reset) {}

    @As(Purpose.JOB)
    public Optional<AccountTable.Secret> secret(Viewer visitor, SignInName signIn) {
        return table.secret(signInHash(hashes, signIn));
    }

    @As(Purpose.JOB)
    public Optional<PersonId> recover(Viewer visitor, SignInName signIn, ReturnCode code, Kept passphrase) {
        return table.recover(
                signInHash(hashes, signIn), recoveryHash(hashes, code), passphrase.value(), clock.instant());
    }

    public Optional<Own> own(Viewer viewer) {
        return table.own(viewer)
                .map(own -> new Own(
                        signInName(seal, viewer.id(), own.signInName()),
                        own.passphrase(),
                        own.recovery(),
                        own.reset()));
    }

    /** Whether a code or a link replaced this passphrase, and its owner did not say yet that they know. */
    public boolean wasReset(Viewer job, PersonId who) {
        return table.wasReset(who);
    }

    /** The viewer knows that their passphrase was replaced. */
    public void noted(Viewer viewer) {
        table.noted(viewer);
    }

    public void changePassphrase(Viewer viewer, Kept hash) {
        table.passphrase(viewer.id(), hash.value());
    }

    /** The former recovery code stops working. */
    public ReturnCode newRecovery(Viewer viewer) {
        var code = ReturnCode.next();
        table.recovery(viewer, recoveryHash(hashes, code));
        return code;
    }

    /** From the next request on this person is not let in; lifted the same way. */
    public void suspend(Viewer job, PersonId who, boolean suspended) {
        people.suspend(who, suspended);
        live.close(who);
    }

    static String signInName(Seal seal, PersonId who, Kept sealed) {
        return seal.open(Names.voice(who), NAME_COLUMN, who.value(), sealed.value())
                .or("–");
    }

    static byte[] signInHash(Hashes hashes, SignInName name) {
        return hashes.of(SIGN_IN, name.value());
    }

    static byte[] recoveryHash(Hashes hashes, ReturnCode code) {
        return hashes.of(RECOVERY, code.digits());
    }
}
