package org.naast.apart;

import java.util.Set;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps two people apart, and tells others that they are, but never why. */
@Service
@Transactional
public class Apart {

    private final PairTable table;

    Apart(PairTable table) {
        this.table = table;
    }

    /** "I know this person": no reason is asked, and the other is not told. */
    public void know(Viewer viewer, PersonId other) {
        table.keep(viewer.id(), other, Kind.KNOWS);
    }

    public void block(Viewer viewer, PersonId other) {
        table.keep(viewer.id(), other, Kind.BLOCKS);
    }

    /** Both stand still until a person has looked at a report; one of them, or the machine, calls this. */
    public void pause(Viewer viewer, PersonId one, PersonId other) {
        table.keep(one, other, Kind.PAUSED);
    }

    /** Ends a pause. A block, and "I know this person", stay. */
    public void resume(Viewer job, PersonId one, PersonId other) {
        table.remove(one, other, Kind.PAUSED);
    }

    @NotPersonal("it answers yes or no about two people the caller already has before them")
    public boolean between(Viewer viewer, PersonId one, PersonId other) {
        return table.between(one, other);
    }

    /** Everybody this viewer is kept apart from, whoever wished it. */
    @NotPersonal("the viewer is one of each pair, and only ids leave")
    public Set<PersonId> from(Viewer viewer) {
        return viewer.isSomebody() ? table.others(viewer) : Set.of();
    }
}
