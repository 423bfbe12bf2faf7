package org.naast.directory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.naast.organisations.WeekHours;
import org.naast.privacy.About;
import org.naast.viewer.PersonId;

/** A peer's own profile, as only they see it whole. */
public record Profile(
        PersonId peer,
        Optional<String> name,
        List<String> languages,
        Optional<String> locality,
        boolean online,
        boolean inPerson,
        WeekHours hours,
        Optional<Gender> gender,
        Set<Help> helps,
        List<Item> items,
        Availability availability)
        implements About {

    public Profile {
        languages = List.copyOf(languages);
        helps = Set.copyOf(helps);
        items = List.copyOf(items);
    }

    @Override
    public PersonId whose() {
        return peer;
    }

    /** Whether all is there that somebody looking needs to know. */
    boolean complete() {
        return name.isPresent()
                && !languages.isEmpty()
                && !hours.spans().isEmpty()
                && (online || inPerson)
                && shown() > 0;
    }

    private long shown() {
        return items.stream()
                .filter(item -> item.audience() == Audience.EVERYONE)
                .count();
    }
}
