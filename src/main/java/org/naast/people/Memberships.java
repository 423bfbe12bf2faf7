package org.naast.people;

import java.util.Map;
import java.util.Set;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;

/** What somebody may act as, and for which programmes. Whoever keeps memberships implements it. */
public interface Memberships {

    /** Empty for guests and members; an operator has no programmes. */
    Map<Role, Set<ProgrammeId>> of(Viewer job, PersonId person);
}
