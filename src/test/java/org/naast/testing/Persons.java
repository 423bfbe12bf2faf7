package org.naast.testing;

import java.util.Set;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;

/** New people, unknown to everybody. */
public final class Persons {

    private Persons() {}

    public static Viewer guest() {
        return Viewer.guest(PersonId.next());
    }

    public static Viewer member() {
        return new Viewer(PersonId.next(), Role.MEMBER, Set.of());
    }

    public static Viewer peer(ProgrammeId... programmes) {
        return new Viewer(PersonId.next(), Role.PEER, Set.of(programmes));
    }

    public static Viewer coordinator(ProgrammeId... programmes) {
        return new Viewer(PersonId.next(), Role.COORDINATOR, Set.of(programmes));
    }
}
