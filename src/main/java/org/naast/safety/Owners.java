package org.naast.safety;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.naast.notifications.Inbox;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.timers.Due;
import org.naast.timers.Timers;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/**
 * Who answers for a concern, and by when: the duty person first, and when it is overdue everybody at the desk. Never
 * whoever it is about.
 */
@Component
class Owners implements Due {

    static final String KIND = "safety.concern";

    private final Programmes programmes;
    private final ConcernTable table;
    private final Inbox inbox;
    private final Timers timers;
    private final java.time.Clock clock;

    Owners(Programmes programmes, ConcernTable table, Inbox inbox, Timers timers, java.time.Clock clock) {
        this.programmes = programmes;
        this.table = table;
        this.inbox = inbox;
        this.timers = timers;
        this.clock = clock;
    }

    Optional<PersonId> first(Viewer viewer, ProgrammeId programme, Optional<PersonId> regarding) {
        return atDesk(viewer, programme, regarding).findFirst();
    }

    /** Open hours count: nobody is said to be watching when nobody is. */
    Instant due(Viewer viewer, ProgrammeId programme, Kind kind, Instant now) {
        return programmes
                .find(viewer, programme)
                .map(found -> found.hours().after(now, kind.within()))
                .orElse(now.plus(kind.within()));
    }

    ZoneId zone(Viewer viewer, ProgrammeId programme) {
        return programmes.find(viewer, programme).map(Programme::zone).orElse(ZoneOffset.UTC);
    }

    void tell(Viewer viewer, ConcernTable.New concern) {
        var id = concern.id().value();
        concern.owner().ifPresent(owner -> inbox.put(viewer, owner, KIND, id, concern.due()));
        timers.set(viewer, KIND, id, concern.due());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(Viewer job, UUID about) {
        table.openForEveryone(about).stream()
                .flatMap(open -> atDesk(job, open.programme(), open.regarding()))
                .forEach(person -> inbox.put(job, person, KIND, about, clock.instant()));
    }

    private Stream<PersonId> atDesk(Viewer viewer, ProgrammeId programme, Optional<PersonId> regarding) {
        return programmes.desk(viewer, programme).stream()
                .flatMap(desk -> Stream.of(desk.duty(), Optional.of(desk.coordinator()), desk.deputy()))
                .flatMap(Optional::stream)
                .filter(person -> !regarding.equals(Optional.of(person)))
                .distinct();
    }
}
