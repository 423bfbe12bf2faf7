package org.naast.dossier;

import java.util.List;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom somebody lets read their own file. */
@Service
@Transactional
@NotPersonal("it is the viewer's own")
public class Readers {

    private final WayTable ways;

    Readers(WayTable ways) {
        this.ways = ways;
    }

    /** From now on those who decide at this programme can read it. */
    public void open(Viewer person, ProgrammeId programme) {
        ways.open(person, programme);
    }

    /** They asked it for nothing any more; what was lent to it goes on. */
    public void shut(Viewer person, ProgrammeId programme) {
        ways.shut(person, programme);
    }

    /** While another programme, their home in this, decides: ends by {@link #end}. */
    public void lend(Viewer person, ProgrammeId programme, ProgrammeId home) {
        ways.lend(person, programme, home);
    }

    /** What was lent is over, on behalf of either programme or of its owner. */
    public void end(Viewer viewer, PersonId person, ProgrammeId programme, ProgrammeId home) {
        ways.end(person, programme, home);
    }

    /** Lent or not. False when it was not open to them. */
    public boolean close(Viewer person, ProgrammeId programme) {
        return ways.close(person, programme);
    }

    public List<ProgrammeId> openTo(Viewer person) {
        return ways.openTo(person);
    }
}
