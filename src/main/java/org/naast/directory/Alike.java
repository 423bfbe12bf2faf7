package org.naast.directory;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.naast.notifications.Inbox;
import org.naast.organisations.Programmes;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The same words on two profiles: shown to the coordinator of the later one to look at, never a verdict. */
@Service
@Transactional
@NotPersonal("it tells that two profiles are alike, and nothing that is in them")
public class Alike {

    /** What that coordinator finds before it; about their programme. */
    static final String WAITS = "directory.alike";

    private static final Duration TO_LOOK = Duration.ofDays(2);

    private final ItemTable table;
    private final Programmes programmes;
    private final Inbox inbox;
    private final Clock clock;

    Alike(ItemTable table, Programmes programmes, Inbox inbox, Clock clock) {
        this.table = table;
        this.programmes = programmes;
        this.inbox = inbox;
        this.clock = clock;
    }

    public void look(Viewer job, PersonId peer) {
        table.markAlike(peer)
                .flatMap(programme ->
                        programmes.desk(job, programme).map(desk -> new Waits(desk.coordinator(), programme)))
                .ifPresent(found -> inbox.put(
                        job,
                        found.coordinator(),
                        WAITS,
                        found.programme().value(),
                        clock.instant().plus(TO_LOOK)));
    }

    private record Waits(PersonId coordinator, ProgrammeId programme) {}

    /** Peers of this programme whose words stand on another profile too; whoever looks has seen it. */
    public List<PersonId> seen(Viewer coordinator, ProgrammeId programme) {
        if (!coordinator.coordinates(programme)) {
            return List.of();
        }
        inbox.done(coordinator, WAITS, programme.value());
        return table.alike(coordinator, programme);
    }
}
