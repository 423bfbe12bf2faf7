package org.naast.supervision;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.naast.directory.Certifying;
import org.naast.notifications.Inbox;
import org.naast.organisations.Programmes;
import org.naast.timers.Due;
import org.naast.timers.Timers;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Tells the programme some days before it is due, and both when it is over time. That nobody new comes waits for nobody. */
@Component
class SupervisionDue implements Due {

    static final String KIND = "supervision.due";

    /** For the desk; about the programme. */
    static final String SOON = "supervision.soon";

    /** For the desk; about the programme. */
    static final String OVERDUE = "supervision.overdue";

    /** For the peer; about themselves. */
    static final String YOURS = "supervision.yours";

    private static final Duration TO_LOOK = Duration.ofDays(1);

    private final RhythmTable rhythms;
    private final Counting counting;
    private final Certifying certifying;
    private final Programmes programmes;
    private final Inbox inbox;
    private final Timers timers;
    private final Clock clock;

    SupervisionDue(
            RhythmTable rhythms,
            Counting counting,
            Certifying certifying,
            Programmes programmes,
            Inbox inbox,
            Timers timers,
            Clock clock) {
        this.rhythms = rhythms;
        this.counting = counting;
        this.certifying = certifying;
        this.programmes = programmes;
        this.inbox = inbox;
        this.timers = timers;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Nothing to say about whoever was erased, and of a day that moved meanwhile its time is to come. */
    @Override
    public void due(Viewer job, UUID about) {
        rhythms.ofIdForEveryone(about)
                .map(row -> counting.standing(job, row.person(), row.programme()))
                .ifPresent(one -> one.until().ifPresent(until -> tell(job, one, until)));
    }

    private void tell(Viewer job, Standing one, Instant until) {
        var now = clock.instant();
        var soon = Rhythm.soon(until, one.days());
        if (!until.isAfter(now)) {
            lay(job, one, OVERDUE, now.plus(TO_LOOK));
            inbox.put(job, one.person(), YOURS, one.person().value(), now.plus(TO_LOOK));
            certifying.lapsed(job, one.person());
        } else if (!soon.isAfter(now)) {
            lay(job, one, SOON, until);
            timers.set(job, KIND, one.id(), until);
        } else {
            timers.set(job, KIND, one.id(), soon);
        }
    }

    private void lay(Viewer job, Standing one, String kind, Instant due) {
        programmes
                .desk(job, one.programme())
                .ifPresent(desk ->
                        inbox.put(job, desk.coordinator(), kind, one.programme().value(), due));
    }

    /** Whoever looked has seen it. */
    void seen(Viewer coordinator, UUID programme) {
        inbox.done(coordinator, SOON, programme);
        inbox.done(coordinator, OVERDUE, programme);
        inbox.done(coordinator, "directory.many", programme);
    }

    /** Over time no more: there is nothing left to read of it. */
    void inTime(Viewer viewer, PersonId peer) {
        inbox.done(viewer, YOURS, peer.value());
    }

    void seenByPeer(Viewer peer) {
        inbox.seen(peer, YOURS, peer.id().value());
    }
}
