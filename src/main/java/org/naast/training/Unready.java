package org.naast.training;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import org.naast.openings.Claim;
import org.naast.openings.Openings;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Who has a seat at a start and has not done everything of its course yet. */
@Component
class Unready {

    private final PartTable parts;
    private final DoneTable table;
    private final Openings openings;

    Unready(PartTable parts, DoneTable table, Openings openings) {
        this.parts = parts;
        this.table = table;
        this.openings = openings;
    }

    Set<PersonId> at(Viewer viewer, Round round) {
        var people = openings.people(viewer, round.opening()).stream()
                .filter(Claim::seated)
                .map(Claim::person)
                .collect(toUnmodifiableSet());
        var all = parts.of(viewer, round.course());
        var done = table.done(viewer, round.course(), people);
        return people.stream()
                .filter(person -> !new Progress(person, all, done.getOrDefault(person, Set.of())).complete())
                .collect(toUnmodifiableSet());
    }
}
