package org.naast.requests;

import java.time.Instant;
import java.util.List;
import org.naast.conversations.ConversationId;
import org.naast.privacy.About;
import org.naast.requests.Answer.Done;
import org.naast.requests.Answer.Refused;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;

/**
 * A request and the moves people make; what time does to it is in {@link Course}.
 *
 * @param conversation where the asker's words are
 * @param next peers the asker saw and would ask after this one, in order
 */
public record Request(
        RequestId id,
        PersonId asker,
        ProgrammeId programme,
        ConversationId conversation,
        Instant askedAt,
        Wishes wishes,
        List<PersonId> next,
        State state)
        implements About {

    public Request {
        next = List.copyOf(next);
    }

    @Override
    public PersonId whose() {
        return asker;
    }

    /** @param firstWords the promise that follows a yes */
    Answer accept(PersonId by, Instant firstWords) {
        return switch (state) {
            case State.Asked asked
            when asked.peer().equals(by) -> done(new State.Accepted(by, Charge.peer(by, firstWords)));
            case State.Asked _, State.PassedOn _, State.Declined _ -> Refused.WITH_SOMEBODY_ELSE;
            case State.Accepted accepted -> answered(accepted.peer(), by);
            case State.Met met -> answered(met.peer(), by);
            case State.Ended ended -> answered(ended.peer(), by);
            case State.Withdrawn _ -> Refused.WITHDRAWN;
        };
    }

    /** Saying no never needs a reason. The desk has it until what the asker wished has happened: at once. */
    Answer decline(PersonId by, Ladder ladder, Instant at) {
        return switch (state) {
            case State.Asked asked
            when asked.peer().equals(by) -> done(new State.Declined(by, Course.at(ladder.first(), at)));
            case State.Declined declined -> answered(declined.peer(), by);
            case State.Asked _, State.PassedOn _ -> Refused.WITH_SOMEBODY_ELSE;
            case State.Accepted accepted -> saidYes(accepted.peer(), by);
            case State.Met met -> saidYes(met.peer(), by);
            case State.Ended ended -> answered(ended.peer(), by);
            case State.Withdrawn _ -> Refused.WITHDRAWN;
        };
    }

    /** "Let me consult first": the asker reads it, the clock runs on. */
    Answer consult(PersonId by) {
        return switch (state) {
            case State.Asked asked when asked.peer().equals(by) -> done(new State.Asked(by, asked.charge(), true));
            case State.Asked _, State.PassedOn _ -> Refused.WITH_SOMEBODY_ELSE;
            case State.Declined _, State.Accepted _, State.Met _, State.Ended _ -> Refused.ALREADY_ANSWERED;
            case State.Withdrawn _ -> Refused.WITHDRAWN;
        };
    }

    Answer withdraw(Instant at) {
        return switch (state) {
            case State.Asked _, State.Accepted _, State.Declined _, State.PassedOn _ -> done(new State.Withdrawn(at));
            case State.Withdrawn _ -> Refused.WITHDRAWN;
            case State.Met _ -> Refused.MET;
            case State.Ended _ -> Refused.ENDED;
        };
    }

    /** Each has written to the other. */
    Answer met(Instant at) {
        return switch (state) {
            case State.Accepted accepted -> done(new State.Met(accepted.peer(), at));
            case State.Met _ -> Refused.MET;
            case State.Ended _ -> Refused.ENDED;
            case State.Withdrawn _ -> Refused.WITHDRAWN;
            case State.Asked _, State.Declined _, State.PassedOn _ -> Refused.WITH_SOMEBODY_ELSE;
        };
    }

    /** Their conversation is over; before they met, so is the request. */
    Answer end(Instant at) {
        return state instanceof State.Met met ? done(new State.Ended(met.peer(), at)) : withdraw(at);
    }

    /** The asker, or the desk for them, asks a peer after a no or a silence, that after a yes included. */
    Answer ask(PersonId peer, Instant by) {
        return switch (state) {
            case State.Declined _, State.PassedOn _ -> Course.asked(this, Charge.peer(peer, by));
            case State.Asked _ -> Refused.NOT_YET;
            case State.Accepted accepted when accepted.charge().atDesk() -> Course.asked(this, Charge.peer(peer, by));
            case State.Accepted _ -> Refused.ALREADY_ANSWERED;
            case State.Met _ -> Refused.MET;
            case State.Ended _ -> Refused.ENDED;
            case State.Withdrawn _ -> Refused.WITHDRAWN;
        };
    }

    /** What the asker said beforehand, for why it is looked for again; to be sure, not when they want to be asked first. */
    boolean wordsGoAlong() {
        return wish() == Instead.ANOTHER_WITH_WORDS;
    }

    /**
     * True when the asker wants to choose for themselves after this no or this silence; then nobody asks a peer for them. For
     * a peer who paused or went they chose nothing.
     */
    public boolean askerChooses() {
        var anotherReason = state instanceof State.PassedOn passedOn
                && (passedOn.why() == State.Why.PAUSED || passedOn.why() == State.Why.GONE);
        return !anotherReason && wish() == Instead.ASK_ME_FIRST;
    }

    private Instead wish() {
        var saidNo = switch (state) {
            case State.Declined _ -> true;
            case State.PassedOn passedOn -> passedOn.why() == State.Why.NO;
            case State.Asked _, State.Accepted _, State.Withdrawn _, State.Met _, State.Ended _ -> false;
        };
        return saidNo ? wishes.onNo() : wishes.onSilence();
    }

    Done done(State to) {
        return new Done(new Request(id, asker, programme, conversation, askedAt, wishes, next, to));
    }

    private static Refused answered(PersonId peer, PersonId by) {
        return peer.equals(by) ? Refused.ALREADY_ANSWERED : Refused.WITH_SOMEBODY_ELSE;
    }

    private static Refused saidYes(PersonId peer, PersonId by) {
        return peer.equals(by) ? Refused.SAID_YES : Refused.WITH_SOMEBODY_ELSE;
    }
}
