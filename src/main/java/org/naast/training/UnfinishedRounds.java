package org.naast.training;

import java.util.List;
import org.naast.organisations.StillThere;
import org.naast.organisations.Unfinished;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Starts of courses at which somebody with a seat has not done everything yet. */
@Component
class UnfinishedRounds implements Unfinished {

    private final RoundTable rounds;
    private final Unready unready;

    UnfinishedRounds(RoundTable rounds, Unready unready) {
        this.rounds = rounds;
        this.unready = unready;
    }

    @Override
    public List<StillThere> of(Viewer viewer, ProgrammeId programme) {
        var unfinished = rounds.atForEveryone(programme).stream()
                .filter(round -> !unready.at(viewer, round).isEmpty())
                .count();
        return List.of(StillThere.waits(
                "training.unfinished", Math.toIntExact(unfinished), "/programme/" + programme + "/unfinished"));
    }
}
