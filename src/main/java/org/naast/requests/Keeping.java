package org.naast.requests;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.naast.apart.Apart;
import org.naast.conversations.Parties;
import org.naast.conversations.Party;
import org.naast.directory.Directory;
import org.naast.notifications.Inbox;
import org.naast.people.Names;
import org.naast.timers.Timers;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Keeps what became of a request, and does what follows from it: who can read, who is told, when it moves by itself. */
@Component
class Keeping {

    static final String PROMISE = "requests.promise";
    static final String ANSWER = "requests.answer";
    static final String WRITE = "requests.write";
    static final String DESK = "requests.desk";

    static final String FORGET = "requests.forget";

    private final RequestTable table;
    private final NextTable next;
    private final Parties parties;
    private final Directory directory;
    private final Apart apart;
    private final Desking desks;
    private final Names names;
    private final Inbox inbox;
    private final Timers timers;
    private final Clock clock;

    Keeping(
            RequestTable table,
            NextTable next,
            Parties parties,
            Directory directory,
            Apart apart,
            Desking desks,
            Names names,
            Inbox inbox,
            Timers timers,
            Clock clock) {
        this.table = table;
        this.next = next;
        this.parties = parties;
        this.directory = directory;
        this.apart = apart;
        this.desks = desks;
        this.names = names;
        this.inbox = inbox;
        this.timers = timers;
        this.clock = clock;
    }

    /** The move, kept; refusals pass through. */
    Answer keep(Viewer by, Request before, Answer answer, boolean words) {
        if (answer instanceof Answer.Done(Request after)) {
            table.update(after, clock.instant());
            freePlace(by, before, after);
            formerDesk(by, before, after);
            formerPeer(by, before, after);
            follow(by, before, after, words);
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

    /** This peer with their promise; empty when they are not free, or the two are kept apart. */
    Optional<Charge> candidate(Viewer by, Request request, PersonId peer) {
        var programme = desks.still(by, request.programme()).programme();
        return directory
                .card(by, peer)
                .filter(card -> card.listed() && card.programme().equals(request.programme()))
                .filter(_ -> !apart.between(by, request.asker(), peer))
                .map(card -> Charge.peer(peer, Promises.peer(card, programme, clock.instant())));
    }

    boolean letRead(Viewer asker, Request request, Charge charge) {
        var reader = new Party(charge.owner(), names.shown(asker, charge.owner()), false);
        return parties.admit(asker, request.conversation(), reader, 1);
    }

    /** Whoever of the programme was let in to read has it no more, and reads it no more. */
    private void formerDesk(Viewer by, Request before, Request after) {
        before.state()
                .inHand()
                .filter(Charge::atDesk)
                .filter(charge -> after.state()
                        .inHand()
                        .map(Charge::owner)
                        .filter(charge.owner()::equals)
                        .isEmpty())
                .ifPresent(charge -> parties.leave(by, before.conversation(), charge.owner()));
    }

    /** Before the two are parted: whoever was accepted may give the place back, and nobody else. */
    private void freePlace(Viewer by, Request before, Request after) {
        if (holdsPlace(before.state()) && !holdsPlace(after.state())) {
            before.state().withPeer().ifPresent(peer -> directory.release(by, peer));
        }
    }

    private static boolean holdsPlace(State state) {
        return switch (state) {
            case State.Accepted _, State.Met _ -> true;
            case State.Asked _, State.Declined _, State.PassedOn _, State.Withdrawn _, State.Ended _ -> false;
        };
    }

    /** Its asker is erased: nobody waits for it any more, and its place is free. */
    void forget(Viewer job, Request request) {
        for (var kind : List.of(ANSWER, WRITE, DESK)) {
            inbox.done(job, kind, request.id().value());
        }
        timers.cancel(job, PROMISE, request.id().value());
        request.state()
                .withPeer()
                .filter(peer -> holdsPlace(request.state()) && !peer.equals(Viewer.NOBODY))
                .ifPresent(peer -> directory.release(job, peer));
        table.deleteForEveryone(request.id());
    }

    /** Whoever had it can read it no more, and nothing waits for them. */
    private void formerPeer(Viewer by, Request before, Request after) {
        inbox.done(by, ANSWER, after.id().value());
        inbox.done(by, WRITE, after.id().value());
        inbox.done(by, DESK, after.id().value());
        before.state().withPeer().filter(peer -> !stays(peer, after.state())).ifPresent(peer -> {
            parties.leave(by, before.conversation(), peer);
            directory.parted(by, peer, before.asker());
        });
    }

    private static boolean stays(PersonId peer, State state) {
        return !(state instanceof State.Declined)
                && state.withPeer().filter(peer::equals).isPresent();
    }

    private void follow(Viewer by, Request before, Request after, boolean words) {
        switch (after.state()) {
            case State.Asked asked -> asked(by, before, after, asked.peer(), words);
            case State.Accepted accepted -> accepted(by, before, after, accepted);
            case State.Withdrawn _ -> withdrawn(by, before);
            case State.Declined _, State.PassedOn _ -> {}
            case State.Met _ -> next.clear(after.id());
            case State.Ended ended -> directory.parted(by, ended.peer(), after.asker());
        }
    }

    private void asked(Viewer by, Request before, Request after, PersonId peer, boolean words) {
        if (before.state().withPeer().filter(peer::equals).isPresent() && before.state() instanceof State.Asked) {
            return;
        }
        next.remove(after.id(), peer);
        var name = directory.card(by, peer).orElseThrow().name();
        parties.admit(by, after.conversation(), new Party(peer, name, false), words ? 1 : 2);
        directory.asked(by, peer, after.asker());
    }

    private void accepted(Viewer by, Request before, Request after, State.Accepted accepted) {
        if (before.state() instanceof State.Asked) {
            parties.allowWriting(by, after.conversation(), accepted.peer());
            parties.allowWriting(by, after.conversation(), after.asker());
            directory.matched(by, accepted.peer(), after.asker());
        }
    }

    private void withdrawn(Viewer by, Request before) {
        next.clear(before.id());
        parties.end(by, before.conversation());
    }

    private void promise(Viewer by, Request after) {
        var id = after.id().value();
        var charge = after.state().inHand();
        if (charge.isEmpty()) {
            timers.cancel(by, PROMISE, id);
            return;
        }
        timers.set(by, PROMISE, id, charge.get().by());
        if (!(after.state() instanceof State.Declined)) {
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
