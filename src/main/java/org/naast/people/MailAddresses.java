package org.naast.people;

import java.util.Locale;
import java.util.Optional;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the machine that sends where a mail goes, and in which language. */
@Service
@Transactional
@NotPersonal("the machine that sends asks, just before it sends")
public class MailAddresses implements org.naast.notifications.Addresses {

    private final Addresses addresses;
    private final PersonTable people;
    private final AccountTable accounts;

    MailAddresses(Addresses addresses, PersonTable people, AccountTable accounts) {
        this.addresses = addresses;
        this.people = people;
        this.accounts = accounts;
    }

    @Override
    public Optional<Address> of(Viewer job, PersonId person) {
        return addresses
                .of(job, person)
                .map(mail -> new Address(
                        mail, people.language(person).map(Locale::of).orElse(Locale.ENGLISH)));
    }

    @Override
    public boolean confirmed(Viewer owner) {
        return accounts.confirmed(owner);
    }
}
