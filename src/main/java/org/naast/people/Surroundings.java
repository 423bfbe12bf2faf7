package org.naast.people;

import java.time.ZoneId;
import java.util.Optional;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;

/** What people know about the programmes round them. Whoever keeps programmes implements it. */
public interface Surroundings {

    /** The name of the one programme this person coordinates; empty when there is none or more than one. */
    Optional<String> coordinates(Viewer viewer, PersonId coordinator);

    /** The clock of the programme in which they act; for everybody else the one that most people here live by. */
    ZoneId zone(Viewer viewer);
}
