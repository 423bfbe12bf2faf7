package org.naast.supervision;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.naast.certification.Certificates;
import org.naast.certification.Provisional;
import org.naast.certification.Resting;
import org.naast.directory.Certifying;
import org.naast.directory.Right;
import org.naast.notifications.Inbox;
import org.naast.organisations.Programmes;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Peers whom a coordinator named supervisor, with a reason; while their certificate there is whole they may record talks. */
@Service
@Transactional
public class Supervisors {

    /** For the peer; about themselves. */
    static final String NAMED = "supervision.named";

    private static final Duration TO_LOOK = Duration.ofDays(7);

    private final SupervisorTable table;
    private final Certificates certificates;
    private final Provisional provisional;
    private final Resting resting;
    private final Certifying certifying;
    private final Programmes programmes;
    private final Inbox inbox;
    private final Clock clock;

    Supervisors(
            SupervisorTable table,
            Certificates certificates,
            Provisional provisional,
            Resting resting,
            Certifying certifying,
            Programmes programmes,
            Inbox inbox,
            Clock clock) {
        this.table = table;
        this.certificates = certificates;
        this.provisional = provisional;
        this.resting = resting;
        this.certifying = certifying;
        this.programmes = programmes;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** False when they are no peer of a programme of theirs with a whole certificate, or are the one who names. */
    @NotPersonal(value = "it answers yes or no", noIsATry = true)
    public boolean name(Viewer coordinator, ProgrammeId programme, PersonId peer, String reason) {
        if (!certificates.mayCertify(coordinator, programme, peer) || !whole(coordinator, peer, programme)) {
            return false;
        }
        table.name(peer, programme, reason);
        inbox.put(coordinator, peer, NAMED, peer.value(), clock.instant().plus(TO_LOOK));
        return true;
    }

    /** False when they are no supervisor there, or it is not theirs to end. */
    @NotPersonal(value = "it answers yes or no", noIsATry = true)
    public boolean end(Viewer coordinator, ProgrammeId programme, PersonId peer) {
        return coordinator.coordinates(programme) && table.remove(peer, programme);
    }

    /** Whom a programme named; nobody when it is not theirs. */
    @NotPersonal("who does a task for a programme, for whoever gave it")
    public List<PersonId> of(Viewer coordinator, ProgrammeId programme) {
        return coordinator.coordinates(programme) ? table.of(programme) : List.of();
    }

    /** Where one may record talks oneself; whoever looks has read why. */
    @NotPersonal("it is the viewer's own")
    public List<Supervisor> mine(Viewer peer) {
        inbox.seen(peer, NAMED, peer.id().value());
        return table.of(peer.id()).stream()
                .filter(one -> whole(peer, one.person(), one.programme()))
                .toList();
    }

    /** Whom a supervisor may record, for the machine that asks on their behalf: everybody there but themselves. */
    @NotPersonal("who works for a programme, for whoever talks their work over")
    public List<PersonId> around(Viewer job, PersonId supervisor, ProgrammeId programme) {
        return may(job, supervisor, programme)
                ? programmes.peers(job, programme).stream()
                        .filter(one -> !one.equals(supervisor))
                        .toList()
                : List.of();
    }

    boolean may(Viewer job, PersonId supervisor, ProgrammeId programme) {
        return table.has(supervisor, programme)
                && programmes.hasPeer(job, programme, supervisor)
                && whole(job, supervisor, programme);
    }

    private boolean whole(Viewer viewer, PersonId peer, ProgrammeId programme) {
        var unfinished = provisional.is(viewer, peer, programme);
        return certificates
                        .find(viewer, peer, programme)
                        .filter(one -> Right.of(one.level(), unfinished).contains(Right.GROUPS))
                        .filter(one -> !one.lastDay().isBefore(certificates.today(viewer, peer, programme)))
                        .isPresent()
                && !certifying.standsStill(viewer, peer)
                && !resting.rests(viewer, peer, programme);
    }
}
