package org.naast.directory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.naast.organisations.WeekHours;
import org.naast.privacy.About;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;

/**
 * A peer as one viewer may see them: no item is in it that this viewer may not read.
 *
 * @param provisional whether their certificate is still to be completed
 * @param rights what they may do for others; nothing while they are not certified
 * @param locality id of the reference pack: a town, never a street
 * @param listed false when they take nobody new at this moment
 */
public record PeerCard(
        PersonId peer,
        String name,
        Optional<Level> level,
        boolean provisional,
        Set<Right> rights,
        ProgrammeId programme,
        Optional<String> locality,
        boolean online,
        boolean inPerson,
        List<String> languages,
        WeekHours hours,
        Optional<Gender> gender,
        Set<Help> helps,
        List<Item> items,
        boolean listed)
        implements About {

    public PeerCard {
        languages = List.copyOf(languages);
        rights = Set.copyOf(rights);
        helps = Set.copyOf(helps);
        items = List.copyOf(items);
    }

    @Override
    public PersonId whose() {
        return peer;
    }

    /** Asked before something begins that is more than a conversation. */
    public boolean may(Right right) {
        return rights.contains(right);
    }

    /** What they tell about this experience, if this viewer may read it. */
    public Optional<Item> on(Set<String> experiences) {
        return items.stream()
                .filter(item -> experiences.contains(item.experience()))
                .findFirst();
    }
}
