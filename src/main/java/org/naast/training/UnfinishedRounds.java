package org.naast.training;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.naast.openings.Claim;
import org.naast.openings.Openings;
import org.naast.organisations.StillThere;
import org.naast.organisations.Unfinished;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Starts of courses at which somebody with a seat has not done everything yet. */
@Component
class UnfinishedRounds implements Unfinished {

    private final RoundTable rounds;
    private final PartTable parts;
    private final DoneTable table;
    private final Openings openings;

    UnfinishedRounds(RoundTable rounds, PartTable parts, DoneTable table, Openings openings) {
        this.rounds = rounds;
        this.parts = parts;
        this.table = table;
        this.openings = openings;
    }

    @Override
    public List<StillThere> of(Viewer viewer, ProgrammeId programme) {
        var unfinished = rounds.atForEveryone(programme).stream()
                .filter(round -> unfinished(viewer, round))
                .count();
        return List.of(new StillThere("training.unfinished", Math.toIntExact(unfinished), true));
    }

    private boolean unfinished(Viewer viewer, Round round) {
        var people = openings.people(viewer, round.opening()).stream()
                .filter(Claim::seated)
                .map(Claim::person)
                .collect(Collectors.toUnmodifiableSet());
        var all = parts.of(viewer, round.course());
        var done = table.done(viewer, round.course(), people);
        return people.stream()
                .map(person -> new Progress(person, all, done.getOrDefault(person, Set.of())))
                .anyMatch(progress -> !progress.complete());
    }
}
