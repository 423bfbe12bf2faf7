package org.naast.people;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody acts as. One role at a time, visible all the time; changing it is written down. */
@Service
@Transactional
@NotPersonal("it tells people about themselves")
public class Roles {

    private final RoleChangeTable changes;
    private final Presence presence;
    private final Clock clock;

    Roles(RoleChangeTable changes, Presence presence, Clock clock) {
        this.changes = changes;
        this.presence = presence;
        this.clock = clock;
    }

    /** Written down in the name of whoever changes; their session changes where they ask for it. */
    public void changed(Viewer viewer, Role to) {
        changes.insert(viewer, to, clock.instant());
    }

    /** What the viewer acted as and since when, the latest first. */
    public List<RoleChange> mine(Viewer viewer) {
        return changes.mine(viewer);
    }

    /** What this person may choose, the one they most likely come for first; taking part for themselves is always there. */
    public List<Role> of(Viewer job, PersonId who) {
        var may = presence.roles(job, who);
        return Stream.of(Role.PEER, Role.COORDINATOR, Role.OPERATOR, Role.MEMBER)
                .filter(role -> role == Role.MEMBER || may.contains(role))
                .toList();
    }
}
