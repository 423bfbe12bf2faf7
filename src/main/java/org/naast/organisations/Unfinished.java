package org.naast.organisations;

import java.util.List;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;

/** What a module still has of a programme that stops; each counts its own, and names nobody. */
public interface Unfinished {

    /** Also what there is none of. Asked by whoever may change the programme, for the machine's purpose. */
    List<StillThere> of(Viewer viewer, ProgrammeId programme);
}
