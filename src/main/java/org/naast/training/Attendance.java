package org.naast.training;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.naast.openings.Claim;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was there, for a whole group at once, and how far each of them is. */
@Service
@Transactional
public class Attendance {

    private final DoneTable table;
    private final PartTable parts;
    private final RoundTable rounds;
    private final Seats seats;
    private final Clock clock;

    Attendance(DoneTable table, PartTable parts, RoundTable rounds, Seats seats, Clock clock) {
        this.table = table;
        this.parts = parts;
        this.rounds = rounds;
        this.seats = seats;
        this.clock = clock;
    }

    /** Before its first meeting nobody was there. */
    @NotPersonal("a word about a day")
    public boolean begun(Viewer coordinator, Round round) {
        return !round.starts().isAfter(clock.instant());
    }

    /**
     * Those with a seat among these were there, the others were not. False when the round or meeting is not theirs, and
     * before it has begun.
     */
    public boolean enter(Viewer coordinator, UUID round, UUID meeting, Set<PersonId> present) {
        var found = rounds.mine(coordinator, round)
                .filter(one -> begun(coordinator, one))
                .filter(one -> parts.find(coordinator, meeting)
                        .filter(part -> part.course().equals(one.course()) && !part.alone())
                        .isPresent());
        found.ifPresent(one -> {
            var seated = seated(coordinator, round);
            table.attend(
                    coordinator,
                    one,
                    meeting,
                    present.stream().filter(seated::contains).collect(toUnmodifiableSet()));
        });
        return found.isPresent();
    }

    /** How far everybody with a seat is, in the order in which they came; nobody when the round is not theirs. */
    public List<Progress> of(Viewer coordinator, UUID round) {
        return rounds.mine(coordinator, round)
                .map(one -> {
                    var all = parts.of(coordinator, one.course());
                    var people = seats.people(coordinator, round).stream()
                            .filter(Claim::seated)
                            .map(Claim::person)
                            .toList();
                    var done = table.done(coordinator, one.course(), Set.copyOf(people));
                    return people.stream()
                            .map(person -> new Progress(person, all, done.getOrDefault(person, Set.of())))
                            .toList();
                })
                .orElse(List.of());
    }

    private Set<PersonId> seated(Viewer coordinator, UUID round) {
        return seats.people(coordinator, round).stream()
                .filter(Claim::seated)
                .map(Claim::person)
                .collect(toUnmodifiableSet());
    }
}
