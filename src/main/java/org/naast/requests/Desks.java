package org.naast.requests;

import java.util.UUID;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;

/** What a viewer reaches as somebody of the desk. */
final class Desks {

    private Desks() {}

    static boolean is(Viewer viewer) {
        return viewer.is(Role.COORDINATOR);
    }

    static UUID[] programmes(Viewer viewer) {
        return viewer.programmes().stream().map(ProgrammeId::value).toArray(UUID[]::new);
    }
}
