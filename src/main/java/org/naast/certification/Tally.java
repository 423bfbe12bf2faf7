package org.naast.certification;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naast.organisations.FirstStart;
import org.naast.organisations.Programmes;
import org.naast.privacy.NotPersonal;
import org.naast.reference.Endorsement;
import org.naast.viewer.PersonId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the answers about an application come to. */
@Service
@Transactional
public class Tally {

    static final int TWO = 2;

    private final VoteTable votes;
    private final LentTable lent;
    private final FirstStart people;
    private final Programmes programmes;

    Tally(VoteTable votes, LentTable lent, FirstStart people, Programmes programmes) {
        this.votes = votes;
        this.lent = lent;
        this.people = people;
        this.programmes = programmes;
    }

    /** Whether those who may still answer are too few to decide it, whatever they say. */
    @NotPersonal("it answers yes or no")
    public boolean needsSomebody(Viewer coordinator, Application one) {
        return coordinator.coordinates(one.programme()) && tooFew(coordinator, one);
    }

    /** The same, for whoever asked: they read no promise that nobody can keep. */
    @NotPersonal("it answers yes or no")
    public boolean looksForSomebody(Viewer job, Application one) {
        return job.is(Role.JOB) && tooFew(job, one);
    }

    private boolean tooFew(Viewer viewer, Application one) {
        var left = Stream.concat(people.coordinators(viewer, one.programme()).stream(), helping(viewer, one))
                .distinct()
                .filter(who -> !who.equals(one.person()) && !votes.answered(one.id(), who))
                .count();
        var yes = votes.yes(one);
        var most = Stream.of(Endorsement.values())
                .mapToInt(field -> shared(yes, field))
                .reduce(votes.count(one, Vote.NO), Math::max);
        return one.waiting() && left < TWO - most;
    }

    /** Of the other programme those are known who sit at its desk. */
    private Stream<PersonId> helping(Viewer viewer, Application one) {
        return lent.of(one.id()).stream()
                .filter(Lent::open)
                .flatMap(found -> programmes.desk(viewer, found.programme()).stream())
                .flatMap(desk -> Stream.of(Optional.of(desk.coordinator()), desk.deputy(), desk.duty()))
                .flatMap(Optional::stream);
    }

    /** For which experiences two people said yes. */
    Set<Endorsement> agreed(Application one) {
        var yes = votes.yes(one);
        return Stream.of(Endorsement.values())
                .filter(field -> shared(yes, field) >= TWO)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static int shared(List<Set<Endorsement>> yes, Endorsement field) {
        return (int) yes.stream().filter(fields -> fields.contains(field)).count();
    }
}
