package org.naast.requests;

import java.time.Duration;
import java.time.Instant;
import org.naast.directory.PeerCard;
import org.naast.organisations.Programme;
import org.naast.organisations.WeekHours;

/** By when something happens. Said once, and kept: by the peer, or by what follows. */
final class Promises {

    /** A peer gets at least this much of their own time to look. */
    private static final Duration TO_LOOK = Duration.ofHours(1);

    /** However seldom a peer has time, nobody waits longer than this many times what the programme promises. */
    private static final int AT_MOST = 3;

    private Promises() {}

    /** After the programme's time to answer, and after some of the peer's own hours, within reason. */
    static Instant peer(PeerCard card, Programme programme, Instant from) {
        return peer(card.hours(), programme, from);
    }

    static Instant peer(WeekHours hours, Programme programme, Instant from) {
        var within = programme.answerWithin();
        var usual = programme.hours().after(from, within);
        var theirs = hours.after(from, within.compareTo(TO_LOOK) < 0 ? within : TO_LOOK);
        var latest = programme.hours().after(from, within.multipliedBy(AT_MOST));
        return earlier(later(usual, theirs), latest);
    }

    static Instant desk(Programme programme, Instant from) {
        return programme.hours().after(from, programme.answerWithin());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
