package org.naast.notifications;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Addresses of people in tests. */
@Component
public class TestAddresses implements Addresses {

    static final Map<PersonId, Address> KNOWN = new ConcurrentHashMap<>();

    public static String of(Viewer person) {
        var mail = person.id() + "@example.org";
        KNOWN.put(person.id(), new Address(mail, Locale.of("nl")));
        return mail;
    }

    @Override
    public Optional<Address> of(Viewer job, PersonId person) {
        return Optional.ofNullable(KNOWN.get(person));
    }

    @Override
    public boolean confirmed(Viewer owner) {
        return KNOWN.containsKey(owner.id());
    }
}
