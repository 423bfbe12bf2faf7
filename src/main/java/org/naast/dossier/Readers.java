package org.naast.dossier;

import java.util.List;
import org.naast.privacy.NotPersonal;
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

    /** False when it was not open to them. */
    public boolean close(Viewer person, ProgrammeId programme) {
        return ways.close(person, programme);
    }

    public List<ProgrammeId> openTo(Viewer person) {
        return ways.openTo(person);
    }
}
