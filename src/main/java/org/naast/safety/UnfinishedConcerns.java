package org.naast.safety;

import java.util.List;
import org.naast.organisations.StillThere;
import org.naast.organisations.Unfinished;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** What nobody in a programme has looked into yet. */
@Component
class UnfinishedConcerns implements Unfinished {

    private final LeftTable table;

    UnfinishedConcerns(LeftTable table) {
        this.table = table;
    }

    @Override
    public List<StillThere> of(Viewer viewer, ProgrammeId programme) {
        return List.of(StillThere.waits("safety.unfinished", table.openAtForEveryone(programme), "/concerns"));
    }
}
