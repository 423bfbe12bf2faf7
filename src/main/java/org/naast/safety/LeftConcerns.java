package org.naast.safety;

import org.naast.notifications.Inbox;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What lay with somebody who left a desk goes to whoever sits there now. */
@Service
@Transactional
@NotPersonal("the machine hands over, and tells nobody anything")
class LeftConcerns {

    private final LeftTable table;
    private final Owners owners;
    private final Inbox inbox;

    LeftConcerns(LeftTable table, Owners owners, Inbox inbox) {
        this.table = table;
        this.owners = owners;
        this.inbox = inbox;
    }

    /** Promised by the same day as before. */
    public void by(Viewer job, ProgrammeId programme, PersonId left) {
        for (var open : table.withForEveryone(programme, left)) {
            var owner = owners.first(job, programme, open.regarding());
            table.moveForEveryone(open.id(), owner);
            inbox.done(job, Owners.KIND, open.id());
            owner.ifPresent(person -> inbox.put(job, person, Owners.KIND, open.id(), open.due()));
        }
    }
}
