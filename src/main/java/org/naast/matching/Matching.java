package org.naast.matching;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naast.apart.Apart;
import org.naast.directory.Directory;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;

/**
 * Finds peers for a need. Not one transaction but three, each in the role of its purpose: who is kept apart, the search
 * itself, and the cards as this asker may see them.
 */
@Service
public class Matching {

    /** Nobody is shown more people than this, however they ask. */
    public static final int MOST = 20;

    private static final int PROPOSED = 3;
    /** Somebody may have gone between the search and the card. */
    private static final int SPARE = 3;

    private final Search search;
    private final Directory directory;
    private final Apart apart;
    private final Reasons reasons;
    private final AskersClock clocks;

    Matching(Search search, Directory directory, Apart apart, Reasons reasons, AskersClock clocks) {
        this.search = search;
        this.directory = directory;
        this.apart = apart;
        this.reasons = reasons;
        this.clocks = clocks;
    }

    @NotPersonal("the directory has written down each card as it was read")
    public Proposals propose(Viewer asker, Need need) {
        var apartFrom = notForThem(asker);
        var clock = clocks.of(asker, need);
        var people = directory
                .cards(asker, search.best(asker, need.onClock(Optional.of(clock)), apartFrom, PROPOSED + SPARE))
                .stream()
                .limit(PROPOSED)
                .map(card -> new Proposal(card, reasons.of(clock, need, card)))
                .toList();
        return new Proposals(
                people, people.size() < PROPOSED ? widenings(asker, need, clock, apartFrom, people.size()) : List.of());
    }

    private Set<PersonId> notForThem(Viewer asker) {
        return asker.isSomebody() ? union(apart.from(asker), asker.id()) : Set.of();
    }

    private static Set<PersonId> union(Set<PersonId> some, PersonId one) {
        return Stream.concat(some.stream(), Stream.of(one)).collect(Collectors.toUnmodifiableSet());
    }

    private List<Widening> widenings(Viewer asker, Need need, ZoneId clock, Set<PersonId> apartFrom, int already) {
        return Widenings.of(need).stream()
                .map(widening -> new Widening(
                        widening.wish(),
                        widening.need(),
                        search.count(asker, widening.need().onClock(Optional.of(clock)), apartFrom, MOST)))
                .filter(widening -> widening.people() > already)
                .toList();
    }
}
