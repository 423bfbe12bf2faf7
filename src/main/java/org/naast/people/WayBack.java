package org.naast.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.naast.notifications.Addresses.Address;
import org.naast.people.Letter.Kind;
import org.naast.privacy.NotPersonal;
import org.naast.privacy.Seal;
import org.naast.viewer.As;
import org.naast.viewer.Ids;
import org.naast.viewer.PersonId;
import org.naast.viewer.Purpose;
import org.naast.viewer.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Getting back in by mail: a link to an address its owner confirmed, good once and for half an hour. */
@Service
@Transactional
@NotPersonal("it tells people about themselves, and everybody else the same whoever there is")
public class WayBack {

    /** How long a letter holds. */
    public static final Duration VALID = Duration.ofMinutes(30);

    private final LetterTable letters;
    private final AccountTable accounts;
    private final MailAddresses addresses;
    private final LetterSecrets secrets;
    private final Seal seal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WayBack(
            LetterTable letters,
            AccountTable accounts,
            MailAddresses addresses,
            LetterSecrets secrets,
            Seal seal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.letters = letters;
        this.accounts = accounts;
        this.addresses = addresses;
        this.secrets = secrets;
        this.seal = seal;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody who is back, and the name they sign in with: whoever lost the one may have lost the other. */
    public record Back(PersonId person, String signInName) {

        @Override
        public String toString() {
            return "Back[" + person + "]";
        }
    }

    /** A link goes there if somebody confirmed this address. What is done here is the same when nobody did. */
    @As(Purpose.JOB)
    public void ask(Viewer visitor, String address) {
        var now = clock.instant();
        var id = Ids.next();
        letters.sweep(now);
        letters.wantLink(id, secrets.lookup(address), now, now.plus(VALID));
        events.publishEvent(new Letter.Wanted(id));
    }

    /** Looking does not use it up: machines that read mail follow links. */
    @As(Purpose.JOB)
    public boolean holds(Viewer visitor, String token) {
        return letters.holds(secrets.link(token), clock.instant());
    }

    /** Whose account it was. Empty when it was used, is too old and when it never was: they look the same. */
    @As(Purpose.JOB)
    public Optional<Back> use(Viewer visitor, String token, Kept passphrase) {
        return letters.take(Kind.LINK, secrets.link(token), clock.instant()).map(person -> {
            letters.dropAll(person);
            var name = accounts.reset(person, passphrase.value(), clock.instant());
            return new Back(person, Accounts.signInName(seal, person, name));
        });
    }

    /** Empty when it was asked for by somebody who has no confirmed address, and when it is too late. */
    public Optional<Letter> write(Viewer job, UUID id) {
        return letters.wanted(id, clock.instant())
                .flatMap(wanted -> addresses.of(job, wanted.person()).map(address -> fill(id, wanted, address)));
    }

    private Letter fill(UUID id, LetterTable.Wanted wanted, Address address) {
        var secret = wanted.kind() == Kind.PROOF ? secrets.newNumber() : secrets.newToken();
        var hash = wanted.kind() == Kind.PROOF
                ? secrets.number(wanted.person(), address.mail(), secret)
                : secrets.link(secret);
        letters.keep(id, hash);
        return new Letter(wanted.kind(), address, secret);
    }
}
