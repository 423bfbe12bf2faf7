package org.naast.directory;

import java.util.List;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The same words on two profiles: shown to the coordinator of the later one to look at, never a verdict. */
@Service
@Transactional
@NotPersonal("it tells that two profiles are alike, and nothing that is in them")
public class Alike {

    private final ItemTable table;

    Alike(ItemTable table) {
        this.table = table;
    }

    public void look(Viewer job, PersonId peer) {
        table.markAlike(peer);
    }

    /** Peers of the coordinator's programmes whose words stand on another profile too. */
    public List<PersonId> seen(Viewer coordinator) {
        return table.alike(coordinator);
    }
}
