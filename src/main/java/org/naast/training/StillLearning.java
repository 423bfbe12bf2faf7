package org.naast.training;

import java.util.List;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people of a programme's courses still have something to do, for whoever coordinates it. */
@Service
@Transactional
@NotPersonal("it says in which group and how many, not who")
public class StillLearning {

    /** A start, and how many with a seat have not done everything. */
    public record Group(Round round, int people) {}

    private final RoundTable rounds;
    private final Unready unready;

    StillLearning(RoundTable rounds, Unready unready) {
        this.rounds = rounds;
        this.unready = unready;
    }

    /** The first to start on top; none when the programme is not theirs. */
    public List<Group> at(Viewer coordinator, ProgrammeId programme) {
        var all = coordinator.coordinates(programme) ? rounds.atForEveryone(programme) : List.<Round>of();
        return all.stream()
                .map(round -> new Group(round, unready.at(coordinator, round).size()))
                .filter(group -> group.people() > 0)
                .toList();
    }
}
