package org.naast.safety;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.naast.privacy.NotPersonal;
import org.naast.privacy.Owns;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A concern is whose raised it. Whom it regards does not know of it, and does not learn of it by somebody's try. */
@Service
@Transactional
@NotPersonal("the machine asks, to tell the owner of a try")
class ConcernOwners implements Owns {

    private final ConcernTable table;

    ConcernOwners(ConcernTable table) {
        this.table = table;
    }

    @Override
    public List<Owned> owned(Viewer job, Set<UUID> ids) {
        return table.ownedForEveryone(ids);
    }
}
