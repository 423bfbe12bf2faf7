package org.naast.matching;

import static java.util.function.Predicate.not;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.naast.directory.Audience;
import org.naast.directory.Item;
import org.naast.directory.PeerCard;
import org.naast.reference.Distance;
import org.springframework.stereotype.Component;

/** Says what fits and what does not, from nothing but the card this asker may see. */
@Component
class Reasons {

    private static final int MOST_SHARED = 3;

    private final Towns towns;
    private final AskersClock askers;

    Reasons(Towns towns, AskersClock askers) {
        this.towns = towns;
        this.askers = askers;
    }

    List<Reason> of(ZoneId asker, Need need, PeerCard card) {
        var reasons = new ArrayList<Reason>();
        reasons.addAll(shares(need, card));
        reasons.add(new Reason.Speaks(card.languages()));
        reasons.add(hours(asker, need, card));
        ways(need, card).ifPresent(reasons::add);
        if (!need.genders().isEmpty()) {
            reasons.add(new Reason.Is(
                    card.gender(),
                    card.gender().filter(need.genders()::contains).isPresent()));
        }
        place(need, card).ifPresent(reasons::add);
        reasons.sort((one, other) -> Boolean.compare(other.fits(), one.fits()));
        return reasons;
    }

    /** As in the search, only what everyone may see: more would say why somebody stands where they stand. */
    private static List<Item> told(PeerCard card) {
        return card.items().stream()
                .filter(item -> item.audience() == Audience.EVERYONE)
                .toList();
    }

    private static List<Reason> shares(Need need, PeerCard card) {
        var told = told(card);
        var named = need.experiences();
        var reasons = new ArrayList<Reason>(told.stream()
                .filter(item -> named.isEmpty() || named.contains(item.experience()))
                .limit(MOST_SHARED)
                .map(item -> new Reason.Shares(item.experience(), item.band()))
                .toList());
        var experiences = told.stream().map(Item::experience).collect(Collectors.toSet());
        var missing = named.stream().filter(not(experiences::contains)).collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            reasons.add(new Reason.SharesNot(missing));
        }
        return reasons;
    }

    private Reason hours(ZoneId asker, Need need, PeerCard card) {
        var there = card.hours().zone();
        var today = askers.today(asker);
        var shared = HalfHours.of(card.hours());
        if (need.parts() != 0) {
            shared.and(HalfHours.elsewhere(need.parts(), asker, today, there));
        }
        return new Reason.HasTime(HalfHours.parts(shared, asker, today, there), !asker.equals(there));
    }

    private static Optional<Reason> ways(Need need, PeerCard card) {
        if (need.ways().isEmpty()) {
            return Optional.empty();
        }
        var own = told(card).stream().flatMap(item -> item.ways().stream()).collect(Collectors.toSet());
        Set<String> shared = new HashSet<>(own);
        shared.retainAll(need.ways());
        return Optional.of(new Reason.Manages(shared.isEmpty() ? own : shared, !shared.isEmpty()));
    }

    private Optional<Reason> place(Need need, PeerCard card) {
        var here = need.place().flatMap(towns::place);
        var there = card.locality().flatMap(towns::place);
        if (here.isEmpty() || there.isEmpty()) {
            return card.online() && need.mayBeOnline() ? Optional.of(new Reason.Online(true)) : Optional.empty();
        }
        var km = here.get().kmTo(there.get());
        var meets = need.mayBeInPerson() && card.inPerson() && km <= need.km();
        var distance = Distance.of(km, here.get().country());
        return Optional.of(new Reason.Lives(there.get().id(), distance, !meets, meets || !need.inPerson()));
    }
}
