package org.naast.organisations;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.OrganisationId;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Programmes, and who answers for them. */
@Service
@Transactional
@NotPersonal("a programme is public, and a desk is asked for so that a request has an owner")
public class Programmes {

    private final ProgrammeTable table;
    private final MembershipTable members;
    private final StopTable stops;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Programmes(
            ProgrammeTable table,
            MembershipTable members,
            StopTable stops,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.members = members;
        this.stops = stops;
        this.events = events;
        this.clock = clock;
    }

    public Optional<Programme> find(Viewer viewer, ProgrammeId id) {
        return table.find(viewer, id);
    }

    public List<Programme> open(Viewer viewer) {
        return table.open(viewer);
    }

    /** False before the first start is done: pages that find somebody say so kindly. */
    public boolean anyOpen(Viewer viewer) {
        return table.anyOpen(viewer);
    }

    /** Who answers for it; empty when there is none. */
    public Optional<Desk> desk(Viewer viewer, ProgrammeId programme) {
        return members.desk(viewer, programme);
    }

    public Optional<String> organisationName(Viewer viewer, OrganisationId id) {
        return table.organisationName(viewer, id);
    }

    /** Those the viewer may change. */
    public List<Programme> mine(Viewer viewer) {
        return table.kept(viewer);
    }

    /** A new organisation; operators and the machine only. */
    public OrganisationId foundOrganisation(Viewer operator, String name) {
        var id = OrganisationId.next();
        table.foundOrganisation(operator, id, name);
        return id;
    }

    /** Begins a programme, not open yet, and puts a coordinator at its desk; operators and the machine only. */
    public ProgrammeId found(Viewer operator, Programme programme, PersonId coordinator) {
        table.insert(operator, programme);
        members.add(operator, programme.id(), coordinator, Role.COORDINATOR, clock.instant());
        members.seat(operator, programme.id(), new Desk(coordinator, Optional.empty(), Optional.empty()));
        return programme.id();
    }

    /** Makes somebody a coordinator or peer of it. False when it is not there or not the viewer's. */
    public boolean admit(Viewer coordinator, ProgrammeId programme, PersonId person, Role role) {
        if (!table.keeps(coordinator, programme)) {
            return false;
        }
        members.add(coordinator, programme, person, role, clock.instant());
        return true;
    }

    /** Its peers, listed or not; empty when it is not there or not the viewer's. */
    public List<PersonId> peers(Viewer coordinator, ProgrammeId programme) {
        return table.keeps(coordinator, programme) ? members.people(coordinator, programme, Role.PEER) : List.of();
    }

    /** False too when the programme is not the viewer's. */
    public boolean hasPeer(Viewer coordinator, ProgrammeId programme, PersonId person) {
        return table.keeps(coordinator, programme) && members.has(coordinator, programme, person, Role.PEER);
    }

    /** Empty when it is not there or not the viewer's; else the programme as it is now. */
    public Optional<Programme> change(Viewer coordinator, ProgrammeId id, UnaryOperator<Programme> change) {
        return Optional.of(id)
                .filter(one -> table.keeps(coordinator, one))
                .flatMap(one -> table.find(coordinator, one))
                .flatMap(before -> keep(coordinator, before, change.apply(before)));
    }

    private Optional<Programme> keep(Viewer coordinator, Programme before, Programme after) {
        if (!table.update(coordinator, after)) {
            return Optional.empty();
        }
        if (before.open() != after.open() || before.monthsFurther() != after.monthsFurther()) {
            events.publishEvent(new ProgrammeChanged(after.id()));
        }
        return Optional.of(after);
    }

    /** False when it is not the viewer's, or when somebody named is no coordinator of it. */
    public boolean seat(Viewer coordinator, ProgrammeId id, Desk desk) {
        if (!table.keeps(coordinator, id)) {
            return false;
        }
        var may = members.people(coordinator, id, Role.COORDINATOR);
        var asked = Stream.of(Optional.of(desk.coordinator()), desk.deputy(), desk.duty())
                .flatMap(Optional::stream)
                .toList();
        return may.containsAll(asked) && members.seat(coordinator, id, desk);
    }

    /** Opens a programme for requests, or closes it for new ones. */
    public Opening open(Viewer coordinator, ProgrammeId id, boolean open) {
        if (!table.keeps(coordinator, id)) {
            return Opening.NOT_HERE;
        }
        if (open && stops.find(coordinator, id).isPresent()) {
            return Opening.STOPS;
        }
        if (open && members.desk(coordinator, id).isEmpty()) {
            return Opening.NOBODY_AT_THE_DESK;
        }
        return change(coordinator, id, programme -> programme.opened(open)).isPresent()
                ? Opening.DONE
                : Opening.NOT_HERE;
    }
}
