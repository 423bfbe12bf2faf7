package org.naast.requests;

import java.time.Instant;
import java.util.Locale;

/** A request in one word, as the asker reads it; every one has its sentence and what follows when the promise fails. */
public enum Standing {
    WAITING(Fallback.WISH),
    CONSULTING(Fallback.WISH),
    LATE(Fallback.WISH),
    ACCEPTED(Fallback.DESK),
    ACCEPTED_LATE(Fallback.NEXT_AT_DESK),
    DECLINED(Fallback.WISH),
    NO_ANSWER(Fallback.NEXT_AT_DESK),
    NOT_POSSIBLE(Fallback.NEXT_AT_DESK),
    PAUSED(Fallback.NEXT_AT_DESK),
    GONE(Fallback.NEXT_AT_DESK),
    NOBODY_THERE(Fallback.WAYS_ON),
    NOBODY_YET(Fallback.NEXT_AT_DESK),
    WITHDRAWN(Fallback.WAYS_ON),
    MET(Fallback.WAYS_ON),
    ENDED(Fallback.WAYS_ON);

    /** What happens when nothing happens. */
    public enum Fallback {
        WISH,
        DESK,
        NEXT_AT_DESK,
        WAYS_ON
    }

    private final Fallback fallback;

    Standing(Fallback fallback) {
        this.fallback = fallback;
    }

    public Fallback fallback() {
        return fallback;
    }

    /** The end of message keys about it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The person may do something themselves now: ask somebody else, or take another way. */
    public boolean waysOn() {
        return switch (this) {
            case DECLINED,
                    NO_ANSWER,
                    NOT_POSSIBLE,
                    PAUSED,
                    GONE,
                    NOBODY_THERE,
                    NOBODY_YET,
                    LATE,
                    ACCEPTED_LATE,
                    WITHDRAWN,
                    ENDED -> true;
            case WAITING, CONSULTING, ACCEPTED, MET -> false;
        };
    }

    /** We promised something and did not keep it. */
    public boolean late() {
        return switch (this) {
            case LATE, ACCEPTED_LATE, NO_ANSWER, NOBODY_THERE, NOBODY_YET -> true;
            case WAITING, CONSULTING, ACCEPTED, DECLINED, NOT_POSSIBLE, PAUSED, GONE, WITHDRAWN, MET, ENDED -> false;
        };
    }

    public static Standing of(Request request, Instant now) {
        return switch (request.state()) {
            case State.Asked asked -> asked(asked, now);
            case State.Accepted accepted -> accepted.charge().rung() == Rung.PEER ? ACCEPTED : ACCEPTED_LATE;
            case State.Declined _ -> DECLINED;
            case State.PassedOn passedOn -> passedOn(passedOn);
            case State.Withdrawn _ -> WITHDRAWN;
            case State.Met _ -> MET;
            case State.Ended _ -> ENDED;
        };
    }

    private static Standing asked(State.Asked asked, Instant now) {
        if (asked.charge().overdue(now)) {
            return LATE;
        }
        return asked.consulting() ? CONSULTING : WAITING;
    }

    private static Standing passedOn(State.PassedOn passedOn) {
        if (!passedOn.charge().anybody()) {
            return NOBODY_THERE;
        }
        return passedOn.nobody() ? NOBODY_YET : because(passedOn.why());
    }

    private static Standing because(State.Why why) {
        return switch (why) {
            case SILENCE -> NO_ANSWER;
            case NO -> NOT_POSSIBLE;
            case PAUSED -> PAUSED;
            case GONE -> GONE;
        };
    }
}
