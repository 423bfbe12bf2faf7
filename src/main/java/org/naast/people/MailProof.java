package org.naast.people;

import java.time.Clock;
import java.util.Locale;
import org.naast.notifications.Addresses.Address;
import org.naast.people.Letter.Kind;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.As;
import org.naast.viewer.Ids;
import org.naast.viewer.Purpose;
import org.naast.viewer.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Confirming that a mail address is one's own, by a number sent to it; only then a link to it brings its owner back. */
@Service
@Transactional
@NotPersonal("it tells people about themselves")
public class MailProof {

    private final LetterTable letters;
    private final AccountTable accounts;
    private final MailAddresses addresses;
    private final LetterSecrets secrets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MailProof(
            LetterTable letters,
            AccountTable accounts,
            MailAddresses addresses,
            LetterSecrets secrets,
            ApplicationEventPublisher events,
            Clock clock) {
        this.letters = letters;
        this.accounts = accounts;
        this.addresses = addresses;
        this.secrets = secrets;
        this.events = events;
        this.clock = clock;
    }

    /** How far somebody is with confirming their address. */
    public enum Stage {
        OFF,
        SENT,
        CONFIRMED;

        /** As message keys say it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Stage stage(Viewer owner) {
        if (accounts.confirmed(owner)) {
            return Stage.CONFIRMED;
        }
        return letters.waits(owner, clock.instant()) ? Stage.SENT : Stage.OFF;
    }

    /** Sends a number to the viewer's own address. */
    public void prove(Viewer owner) {
        var now = clock.instant();
        var id = Ids.next();
        letters.wantProof(owner, id, now, now.plus(WayBack.VALID));
        events.publishEvent(new Letter.Wanted(id));
    }

    /** An address brings back one account: the one it was confirmed for last. */
    @As(Purpose.JOB)
    public boolean confirm(Viewer owner, String typed) {
        var address = addresses.of(owner, owner.id()).map(Address::mail).orElse("");
        var right = letters.take(Kind.PROOF, secrets.number(owner.id(), address, typed), clock.instant())
                .isPresent();
        if (right) {
            accounts.confirm(owner, secrets.lookup(address));
        }
        return right;
    }

    /** The address stays for mail, and no longer brings anybody back. */
    public void stop(Viewer owner) {
        accounts.unconfirm(owner);
        letters.dropAll(owner.id());
    }
}
