package org.naast.requests;

import java.util.List;
import org.naast.organisations.StillThere;
import org.naast.organisations.Unfinished;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Who waits for an answer or a first talk in a programme, and who talks. */
@Component
class UnfinishedRequests implements Unfinished {

    private final WhichTable table;

    UnfinishedRequests(WhichTable table) {
        this.table = table;
    }

    @Override
    public List<StillThere> of(Viewer viewer, ProgrammeId programme) {
        return List.of(
                StillThere.waits("requests.unfinished.open", table.openAtForEveryone(programme), "/desk"),
                StillThere.waits(
                        "requests.unfinished.talks",
                        table.talksAtForEveryone(programme),
                        "/programme/" + programme + "/talks"));
    }
}
