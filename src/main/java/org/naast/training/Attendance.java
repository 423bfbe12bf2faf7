package org.naast.training;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.naast.openings.Claim;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.context.ApplicationEventPublisher;
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
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attendance(
            DoneTable table,
            PartTable parts,
            RoundTable rounds,
            Seats seats,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.parts = parts;
        this.rounds = rounds;
        this.seats = seats;
        this.events = events;
        this.clock = clock;
    }

    /** Before its first meeting nobody was there. */
    @NotPersonal("a word about a day")
    public boolean begun(Viewer coordinator, Round round) {
        return round.begun(clock.instant());
    }

    /**
     * Those with a seat among these were there, the others were not. False when the round or meeting is not theirs, and
     * before it has begun.
     */
    public boolean enter(Viewer coordinator, UUID round, UUID meeting, Set<PersonId> present) {
        var found = rounds.mine(coordinator, round)
                .filter(one -> begun(coordinator, one))
                .filter(one -> parts.find(coordinator, meeting)
                        .filter(part -> part.course().equals(one.course()) && part.counts(DoneBy.ATTENDANCE))
                        .isPresent());
        found.ifPresent(one -> {
            var seated = seated(coordinator, round);
            var before = table.present(coordinator, round, meeting);
            var there = present.stream().filter(seated::contains).collect(toUnmodifiableSet());
            table.attend(coordinator, one, meeting, there, clock.instant());
            Stream.concat(before.stream(), there.stream())
                    .filter(who -> before.contains(who) != there.contains(who))
                    .forEach(who -> events.publishEvent(new Learned(who, meeting)));
        });
        return found.isPresent();
    }

    /**
     * Whoever teaches says of what one of them did or made that it is good enough, or takes that back. False when it is
     * not theirs, not to be judged, about themselves, about somebody without a seat, or about what nobody can have seen
     * yet.
     */
    @NotPersonal(value = "it answers yes or no", noIsATry = true)
    public boolean judge(Viewer coordinator, UUID round, UUID part, PersonId person, boolean good) {
        var found = rounds.mine(coordinator, round)
                .filter(one -> parts.find(coordinator, part)
                        .filter(it -> it.course().equals(one.course()) && it.counts(DoneBy.JUDGED))
                        .filter(it -> it.alone() || begun(coordinator, one))
                        .isPresent())
                .filter(_ -> !person.equals(coordinator.id()))
                .filter(_ -> seated(coordinator, round).contains(person));
        found.ifPresent(one -> {
            var now = clock.instant();
            table.judge(coordinator, one, part, person, Optional.of(now).filter(_ -> good), now);
            events.publishEvent(new Learned(person, part));
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
