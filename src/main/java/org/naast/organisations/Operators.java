package org.naast.organisations;

import java.util.List;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who keeps the installation running, for what waits for them. */
@Service
@Transactional
@NotPersonal("the machine lays something before them, and shows nobody who they are")
public class Operators {

    private final MembershipTable table;

    Operators(MembershipTable table) {
        this.table = table;
    }

    /** For the machine only; anybody else finds nobody. */
    public List<PersonId> all(Viewer job) {
        return job.is(Role.JOB) ? table.operators(job) : List.of();
    }
}
