package org.naast.organisations;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.naast.notifications.Inbox;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Tells whoever answers for a programme, its peers and operators that it stops; each item is about the programme. */
@Component
class StopNews {

    /** For those who decide, and for operators. */
    private static final String STOPS = "organisations.stops";
    /** For the same: something still waited on its day. */
    private static final String LATER = "organisations.stopsLater";
    /** For peers of it. */
    private static final String FOR_PEERS = "organisations.peerStops";
    /** For those who decided, and for operators. */
    private static final String STOPPED = "organisations.stopped";

    private final MembershipTable members;
    private final Inbox inbox;

    StopNews(MembershipTable members, Inbox inbox) {
        this.members = members;
        this.inbox = inbox;
    }

    void stops(Viewer job, ProgrammeId programme, Instant on) {
        put(job, answering(job, programme), STOPS, programme, on);
        put(job, members.people(job, programme, Role.PEER), FOR_PEERS, programme, on);
    }

    void later(Viewer job, ProgrammeId programme, Instant on) {
        inbox.done(job, STOPS, programme.value());
        put(job, answering(job, programme), LATER, programme, on);
    }

    /** Before they lose their seats. */
    void stopped(Viewer job, ProgrammeId programme, Instant toLook) {
        forget(job, programme);
        put(job, answering(job, programme), STOPPED, programme, toLook);
    }

    void forget(Viewer viewer, ProgrammeId programme) {
        for (var kind : List.of(STOPS, LATER, FOR_PEERS)) {
            inbox.done(viewer, kind, programme.value());
        }
    }

    private List<PersonId> answering(Viewer job, ProgrammeId programme) {
        return Stream.concat(members.people(job, programme, Role.COORDINATOR).stream(), members.operators(job).stream())
                .distinct()
                .toList();
    }

    private void put(Viewer job, List<PersonId> people, String kind, ProgrammeId programme, Instant due) {
        people.forEach(person -> inbox.put(job, person, kind, programme.value(), due));
    }
}
