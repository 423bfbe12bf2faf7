package org.naast.requests;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.naast.privacy.NotPersonal;
import org.naast.privacy.Owns;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A request is whose asked. Its peer and whoever has it at the desk are no strangers to it. */
@Service
@Transactional
@NotPersonal("the machine asks, to tell the owner of a try and to hand over what lies with whoever left")
class RequestOwners implements Owns {

    private final OwnerTable table;

    RequestOwners(OwnerTable table) {
        this.table = table;
    }

    @Override
    public List<Owned> owned(Viewer job, Set<UUID> ids) {
        return table.ofForEveryone(ids);
    }

    /** What lies with somebody at the desk of one programme. */
    public List<RequestId> with(Viewer job, ProgrammeId programme, PersonId owner) {
        return table.withForEveryone(programme, owner);
    }
}
