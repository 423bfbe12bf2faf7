package org.naast.requests;

import org.naast.certification.Revoked;
import org.naast.conversations.ConversationEnded;
import org.naast.conversations.FirstExchange;
import org.naast.directory.PeerPaused;
import org.naast.directory.PeerStandsStill;
import org.naast.directory.PeerUncertified;
import org.naast.organisations.CoordinatorLeft;
import org.naast.people.GuestQuiet;
import org.naast.viewer.Reaction;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** What happens elsewhere and moves a request. */
@Component
class RequestReactions {

    private final Passing passing;
    private final Stopped stopped;
    private final HandOver handOver;
    private final Hours hours;
    private final LeftDesk leftDesk;

    RequestReactions(Passing passing, Stopped stopped, HandOver handOver, Hours hours, LeftDesk leftDesk) {
        this.hours = hours;
        this.leftDesk = leftDesk;
        this.passing = passing;
        this.stopped = stopped;
        this.handOver = handOver;
    }

    @Reaction
    void on(FirstExchange event) {
        passing.met(Viewer.job(), event.conversation());
    }

    @Reaction
    void on(ConversationEnded event) {
        passing.ended(Viewer.job(), event.conversation());
    }

    @Reaction
    void on(PeerPaused event) {
        handOver.from(event.peer(), State.Why.PAUSED);
    }

    /** They may not say yes now; to whoever waits it is the same as a pause. */
    @Reaction
    void on(PeerUncertified event) {
        handOver.from(event.peer(), State.Why.PAUSED);
    }

    @Reaction
    void on(PeerStandsStill event) {
        stopped.standsStill(Viewer.job(), event.peer());
    }

    @Reaction
    void on(Revoked event) {
        stopped.forGood(Viewer.job(), event.holder());
    }

    @Reaction
    void on(HourTaken event) {
        hours.taken(Viewer.job(), event.hour());
    }

    @Reaction
    void on(CoordinatorLeft event) {
        leftDesk.by(event.programme(), event.person());
    }

    @Reaction
    void on(GuestQuiet event) {
        passing.quiet(Viewer.job(), event.guest());
    }
}
