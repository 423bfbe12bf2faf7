package org.naast.requests;

import java.time.Instant;
import java.util.Optional;
import org.naast.requests.Answer.Done;
import org.naast.requests.Answer.Refused;
import org.naast.requests.State.Why;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;

/** What happens to a request by itself: when its promise is due, when its peer pauses, when the desk takes it up. */
final class Course {

    private Course() {}

    /**
     * The promise is due.
     *
     * @param another the next peer who can be asked now, with their promise
     * @param deskBy the desk's promise
     */
    static Answer due(Request request, Instant now, Optional<Charge> another, Ladder ladder, Instant deskBy) {
        if (request.state().inHand().filter(charge -> charge.overdue(now)).isEmpty()) {
            return Refused.NOT_YET;
        }
        return switch (request.state()) {
            case State.Asked asked ->
                onward(
                        request,
                        request.wishes().onSilence(),
                        gone(asked.peer()) ? Why.GONE : Why.SILENCE,
                        another,
                        ladder,
                        deskBy);
            case State.Declined _ -> onward(request, request.wishes().onNo(), Why.NO, another, ladder, deskBy);
            case State.Accepted(PersonId peer, var _)
            when gone(peer) -> onward(request, request.wishes().onSilence(), Why.GONE, another, ladder, deskBy);
            case State.Accepted accepted ->
                request.done(new State.Accepted(accepted.peer(), above(accepted.charge(), ladder, deskBy)));
            case State.PassedOn passedOn -> higher(request, passedOn, ladder, deskBy);
            case State.Withdrawn _ -> Refused.WITHDRAWN;
            case State.Met _ -> Refused.MET;
            case State.Ended _ -> Refused.ENDED;
        };
    }

    /** The peer pauses: what is open goes to the desk, after a yes too. */
    static Answer withoutPeer(Request request, PersonId peer, Why why, Ladder ladder, Instant deskBy) {
        return switch (request.state()) {
            case State.Asked asked when asked.peer().equals(peer) -> toDesk(request, why, ladder, deskBy);
            case State.Accepted accepted when accepted.peer().equals(peer) -> toDesk(request, why, ladder, deskBy);
            case State.Asked _, State.Accepted _, State.Declined _, State.PassedOn _ -> Refused.WITH_SOMEBODY_ELSE;
            case State.Withdrawn _ -> Refused.WITHDRAWN;
            case State.Met _ -> Refused.MET;
            case State.Ended _ -> Refused.ENDED;
        };
    }

    /** Somebody of the desk says: this one is mine. */
    static Answer takeUp(Request request, PersonId by, Instant deskBy) {
        return switch (request.state()) {
            case State.PassedOn passedOn ->
                request.done(
                        new State.PassedOn(passedOn.why(), passedOn.charge().to(by, deskBy), passedOn.nobody()));
            case State.Accepted accepted
            when accepted.charge().rung() != Rung.PEER ->
                request.done(
                        new State.Accepted(accepted.peer(), accepted.charge().to(by, deskBy)));
            case State.Asked _, State.Accepted _, State.Declined _ -> Refused.NOT_YET;
            case State.Withdrawn _ -> Refused.WITHDRAWN;
            case State.Met _ -> Refused.MET;
            case State.Ended _ -> Refused.ENDED;
        };
    }

    static Done asked(Request request, Charge peer) {
        var left =
                request.next().stream().filter(id -> !id.equals(peer.owner())).toList();
        return new Done(new Request(
                request.id(),
                request.asker(),
                request.programme(),
                request.conversation(),
                request.askedAt(),
                request.wishes(),
                left,
                new State.Asked(peer.owner(), peer, false)));
    }

    static Charge at(Ladder.Step step, Instant by) {
        return new Charge(step.rung(), step.person(), by);
    }

    private static Answer onward(
            Request request, Instead wish, Why why, Optional<Charge> another, Ladder ladder, Instant deskBy) {
        return wish.another() && another.isPresent()
                ? asked(request, another.get())
                : toDesk(request, why, ladder, deskBy);
    }

    /** They were erased. */
    private static boolean gone(PersonId peer) {
        return peer.equals(Viewer.NOBODY);
    }

    private static Done toDesk(Request request, Why why, Ladder ladder, Instant deskBy) {
        return request.done(new State.PassedOn(why, at(ladder.first(), deskBy), false));
    }

    /** Above the last it begins again with the coordinator, and the person is told that nobody could help yet. */
    private static Done higher(Request request, State.PassedOn passedOn, Ladder ladder, Instant deskBy) {
        var nobody = passedOn.nobody() || ladder.above(passedOn.charge().rung()).isEmpty();
        return request.done(new State.PassedOn(passedOn.why(), above(passedOn.charge(), ladder, deskBy), nobody));
    }

    private static Charge above(Charge charge, Ladder ladder, Instant deskBy) {
        return at(ladder.above(charge.rung()).orElse(ladder.first()), deskBy);
    }
}
