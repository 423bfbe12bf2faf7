package org.naast.organisations;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.naast.organisations.Decider.Seat;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who coordinates a programme, and how that ends. There is always somebody who answers. */
@Service
@Transactional
public class Deciders {

    private final ProgrammeTable programmes;
    private final MembershipTable members;
    private final ApplicationEventPublisher events;

    Deciders(ProgrammeTable programmes, MembershipTable members, ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.members = members;
        this.events = events;
    }

    /** Whoever was there first on top; nobody when it is not the viewer's. */
    @NotPersonal("coordinators see who else coordinates their own programme")
    public List<Decider> of(Viewer coordinator, ProgrammeId programme) {
        if (!programmes.keeps(coordinator, programme)) {
            return List.of();
        }
        var since = members.since(coordinator, programme, Role.COORDINATOR);
        var desk = members.desk(coordinator, programme);
        return members.people(coordinator, programme, Role.COORDINATOR).stream()
                .map(one -> new Decider(
                        one,
                        Optional.ofNullable(since.get(one)),
                        desk.map(seated -> seats(seated, one)).orElse(Set.of())))
                .sorted(comparing(one -> one.since().orElse(Instant.MIN)))
                .toList();
    }

    /** They lose their seat at once; what they decided stays. Oneself too, but never the last. */
    public Ended end(Viewer coordinator, ProgrammeId programme, PersonId person) {
        if (!programmes.keeps(coordinator, programme)) {
            return new Ended.NotHere();
        }
        programmes.hold(coordinator, programme);
        var people = members.people(coordinator, programme, Role.COORDINATOR);
        if (!people.contains(person)) {
            return new Ended.NotHere();
        }
        return people.stream()
                .filter(one -> !one.equals(person))
                .findFirst()
                .map(other -> leave(coordinator, programme, person, other))
                .orElseGet(Ended.TheLast::new);
    }

    private Ended leave(Viewer coordinator, ProgrammeId programme, PersonId person, PersonId other) {
        members.desk(coordinator, programme)
                .ifPresent(desk -> members.seat(coordinator, programme, desk.without(person, other)));
        members.remove(coordinator, programme, person, Role.COORDINATOR);
        events.publishEvent(new CoordinatorLeft(programme, person));
        return new Ended.Done(person);
    }

    private static Set<Seat> seats(Desk desk, PersonId person) {
        var seats = EnumSet.noneOf(Seat.class);
        if (desk.coordinator().equals(person)) {
            seats.add(Seat.COORDINATOR);
        }
        desk.deputy().filter(person::equals).ifPresent(_ -> seats.add(Seat.DEPUTY));
        desk.duty().filter(person::equals).ifPresent(_ -> seats.add(Seat.DUTY));
        return seats;
    }
}
