package org.naast.requests;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.naast.apart.Apart;
import org.naast.directory.Directory;
import org.naast.notifications.Inbox;
import org.naast.timers.Timers;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Keeps what became of a request, and does what follows from it: a place is free, who is told, when it moves by itself. */
@Component
class Keeping {

    static final String PROMISE = "requests.promise";
    static final String ANSWER = "requests.answer";
    static final String WRITE = "requests.write";
    static final String DESK = "requests.desk";

    static final String FORGET = "requests.forget";

    private final RequestTable table;
    private final WhichTable which;
    private final NextTable next;
    private final TurnTable turns;
    private final Company company;
    private final Directory directory;
    private final Apart apart;
    private final Desking desks;
    private final Inbox inbox;
    private final Timers timers;
    private final Clock clock;

    Keeping(
            RequestTable table,
            WhichTable which,
            NextTable next,
            TurnTable turns,
            Company company,
            Directory directory,
            Apart apart,
            Desking desks,
            Inbox inbox,
            Timers timers,
            Clock clock) {
        this.table = table;
        this.which = which;
        this.next = next;
        this.turns = turns;
        this.company = company;
        this.directory = directory;
        this.apart = apart;
        this.desks = desks;
        this.inbox = inbox;
        this.timers = timers;
        this.clock = clock;
    }

    /** The move, kept; refusals pass through. */
    Answer keep(Viewer by, Request before, Answer answer, boolean words) {
        if (answer instanceof Answer.Done(Request after)) {
            table.update(after, clock.instant());
            Turn.of(before, after, clock.instant()).ifPresent(turn -> turns.insert(by, after.id(), turn));
            freePlace(by, before, after);
            company.changes(by, before, after, words);
            stillToAsk(after);
            nothingWaits(by, after);
            promise(by, after);
        }
        return answer;
    }

    /** Another peer, if they can be asked at this moment. */
    Answer next(Viewer by, Request request, PersonId peer, boolean words) {
        return candidate(by, request, peer)
                .map(charge -> keep(by, request, request.ask(peer, charge.by()), words))
                .orElse(Answer.Refused.NOT_FREE);
    }

    /** This peer with their promise; empty when they are not free, have a question of theirs, or are kept apart. */
    Optional<Charge> candidate(Viewer by, Request request, PersonId peer) {
        table.hold(request.asker());
        var programme = desks.still(by, request).programme();
        return directory
                .card(by, peer)
                .filter(card -> card.listed() && card.programme().equals(request.programme()))
                .filter(_ -> !peer.equals(request.asker()) && !apart.between(by, request.asker(), peer))
                .filter(_ -> !which.openBetween(request.asker(), peer))
                .map(card -> Charge.peer(peer, Promises.peer(card, programme, clock.instant())));
    }

    /** Before the two are parted: whoever was accepted may give the place back, and nobody else. */
    private void freePlace(Viewer by, Request before, Request after) {
        if (before.state().holdsPlace() && !after.state().holdsPlace()) {
            before.state().withPeer().ifPresent(peer -> directory.release(by, peer));
        }
    }

    /** Its asker is erased: nobody waits for it any more, and its place is free. */
    void forget(Viewer job, Request request) {
        nothingWaits(job, request);
        timers.cancel(job, PROMISE, request.id().value());
        request.state()
                .withPeer()
                .filter(peer -> request.state().holdsPlace() && !peer.equals(Viewer.NOBODY))
                .ifPresent(peer -> directory.release(job, peer));
        table.deleteForEveryone(request.id());
    }

    private void stillToAsk(Request after) {
        switch (after.state()) {
            case State.Asked asked -> next.remove(after.id(), asked.peer());
            case State.Withdrawn _, State.Met _ -> next.clear(after.id());
            case State.Accepted _, State.Declined _, State.PassedOn _, State.Ended _ -> {}
        }
    }

    /** For whoever had it; what waits for whoever has it now is laid down after. */
    private void nothingWaits(Viewer by, Request request) {
        for (var kind : List.of(ANSWER, WRITE, DESK)) {
            inbox.done(by, kind, request.id().value());
        }
    }

    private void promise(Viewer by, Request after) {
        var id = after.id().value();
        var charge = after.state().inHand();
        if (charge.isEmpty()) {
            timers.cancel(by, PROMISE, id);
            return;
        }
        timers.set(by, PROMISE, id, charge.get().by());
        if (!(after.state() instanceof State.Declined) && charge.get().anybody()) {
            inbox.put(
                    by,
                    charge.get().owner(),
                    kind(after.state(), charge.get()),
                    id,
                    charge.get().by());
        }
    }

    private static String kind(State state, Charge charge) {
        if (charge.rung() != Rung.PEER) {
            return DESK;
        }
        return state instanceof State.Accepted ? WRITE : ANSWER;
    }
}
