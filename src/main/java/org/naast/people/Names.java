package org.naast.people;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.naast.privacy.NotPersonal;
import org.naast.privacy.Seal;
import org.naast.privacy.Voice;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people are called here: two words for a guest, the name of their choice for everyone else. */
@Service
@Transactional
public class Names {

    private static final String COLUMN = "people.person.name";

    private final PersonTable table;
    private final Seal seal;

    Names(PersonTable table, Seal seal) {
        this.table = table;
        this.seal = seal;
    }

    /** A dash for somebody who was erased, and for somebody who never was. */
    @NotPersonal("it is the name this person shows; who may know of them was decided by whoever had their id")
    public String shown(Viewer viewer, PersonId who) {
        return chosen(viewer, who).orElse("–");
    }

    /** Empty for somebody who was erased, and for somebody who never was. */
    @NotPersonal("it is the name this person shows; who may know of them was decided by whoever had their id")
    public Optional<String> chosen(Viewer viewer, PersonId who) {
        return table.name(who).flatMap(name -> opened(who, name));
    }

    /** What each of them is called, in one question; a dash as for one. */
    @NotPersonal("they are the names these people show; who may know of them was decided by whoever had their ids")
    public Map<PersonId, String> shown(Viewer viewer, Set<PersonId> some) {
        var sealed = table.names(some);
        return some.stream()
                .collect(Collectors.toMap(
                        who -> who,
                        who -> Optional.ofNullable(sealed.get(who))
                                .flatMap(name -> opened(who, name))
                                .orElse("–")));
    }

    /** The viewer's own name changes for everyone, from now on. */
    public void choose(Viewer viewer, String name) {
        table.rename(viewer, sealed(viewer.id(), name.strip()));
    }

    private Optional<String> opened(PersonId who, byte[] name) {
        return Optional.of(seal.open(voice(who), COLUMN, who.value(), name).or(""))
                .filter(words -> !words.isEmpty());
    }

    byte[] sealed(PersonId who, String name) {
        return seal.close(voice(who), COLUMN, who.value(), name);
    }

    /** The key of everything this module keeps about somebody; destroying it takes all of it. */
    static Voice voice(PersonId who) {
        return Voice.of(who.value(), who);
    }
}
