package org.naast.certification;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naast.organisations.FirstStart;
import org.naast.organisations.Programmes;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the answers about an application come to. */
@Service
@Transactional
public class Tally {

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

    /** Those for which the ones who may still answer are too few, whatever they say; of others' programmes none. */
    @NotPersonal("it answers yes or no for each")
    public Set<UUID> needSomebody(Viewer coordinator, List<Application> some) {
        return tooFew(
                coordinator,
                some.stream()
                        .filter(one -> one.waiting() && coordinator.coordinates(one.programme()))
                        .toList());
    }

    /** The same, for whoever asked: they read no promise that nobody can keep. */
    @NotPersonal("it answers yes or no")
    public boolean looksForSomebody(Viewer job, Application one) {
        return one.waiting() && job.is(Role.JOB) && !tooFew(job, List.of(one)).isEmpty();
    }

    /** Those that the viewer has answered, in whichever round. */
    @NotPersonal("it is the viewer's own")
    public Set<UUID> answered(Viewer decider, List<Application> some) {
        return votes.of(ids(some)).stream()
                .filter(ballot -> ballot.decider().equals(decider.id()))
                .map(Ballot::application)
                .collect(Collectors.toUnmodifiableSet());
    }

    Cast cast(Application one) {
        return new Cast(one, votes.of(List.of(one.id())));
    }

    private Set<UUID> tooFew(Viewer viewer, List<Application> waiting) {
        if (waiting.isEmpty()) {
            return Set.of();
        }
        var cast = votes.of(ids(waiting)).stream().collect(Collectors.groupingBy(Ballot::application));
        var home = waiting.stream()
                .map(Application::programme)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), at -> people.coordinators(viewer, at)));
        var help = lent.open(ids(waiting)).stream()
                .collect(Collectors.groupingBy(
                        Lent::application,
                        Collectors.flatMapping(found -> desk(viewer, found), Collectors.toUnmodifiableSet())));
        return waiting.stream()
                .filter(one -> new Cast(one, cast.getOrDefault(one.id(), List.of()))
                        .tooFew(Stream.concat(
                                home.getOrDefault(one.programme(), List.of()).stream(),
                                help.getOrDefault(one.id(), Set.of()).stream())))
                .map(Application::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of the other programme those are known who sit at its desk. */
    private Stream<PersonId> desk(Viewer viewer, Lent found) {
        return programmes.desk(viewer, found.programme()).stream()
                .flatMap(desk -> Stream.of(Optional.of(desk.coordinator()), desk.deputy(), desk.duty()))
                .flatMap(Optional::stream);
    }

    private static List<UUID> ids(List<Application> some) {
        return some.stream().map(Application::id).toList();
    }
}
