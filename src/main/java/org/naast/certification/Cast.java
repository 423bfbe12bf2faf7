package org.naast.certification;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naast.reference.Endorsement;
import org.naast.viewer.PersonId;

/** All that was answered about an application, and what it comes to in this round. */
record Cast(Application one, List<Ballot> ballots) {

    static final int TWO = 2;

    Cast {
        ballots = List.copyOf(ballots);
    }

    /** For which experiences two people said yes. */
    Set<Endorsement> agreed() {
        return Stream.of(Endorsement.values())
                .filter(field -> yes(field) >= TWO)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean refused() {
        return no() >= TWO;
    }

    /** Whether these, as far as they have not answered, are too few to decide it, whatever they say. */
    boolean tooFew(Stream<PersonId> who) {
        var answered = ballots.stream().map(Ballot::decider).collect(Collectors.toUnmodifiableSet());
        var left = who.distinct()
                .filter(person -> !person.equals(one.person()) && !answered.contains(person))
                .count();
        var most = Stream.of(Endorsement.values()).map(this::yes).reduce(no(), Math::max);
        return left < TWO - most;
    }

    private long yes(Endorsement field) {
        return ballots.stream()
                .filter(ballot -> ballot.says(one, Vote.YES) && ballot.fields().contains(field))
                .count();
    }

    private long no() {
        return ballots.stream().filter(ballot -> ballot.says(one, Vote.NO)).count();
    }
}
