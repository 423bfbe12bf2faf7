package org.naast.myway.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.organisations.HelpNow;
import org.naast.organisations.OwnWords;
import org.naast.safety.Told;

/**
 * Everything {@code myway/my.html} needs, already decided.
 *
 * @param guest whoever comes back by a code
 * @param danger what stands on top when they asked a moment ago, in words that may mean danger
 * @param news what has changed on their way to become a peer
 * @param own what programmes add to the crisis numbers
 * @param told what they let us know, and what became of it
 * @param talks conversations whose request is over, or that began another way
 */
record MyPage(
        boolean guest,
        Optional<HelpNow> danger,
        List<MyNews.Row> news,
        List<Line> requests,
        List<Talk> talks,
        List<Told.Line> told,
        List<OwnWords> own) {

    /**
     * One request.
     *
     * @param sentence key of how it stands
     * @param then key of what follows when the promise fails
     * @param story what happened before, one line each
     * @param reads whether one can go to the conversation
     * @param hours what peers said yes to
     * @param choose peers one saw and may ask now
     * @param letRead whether the programme has it, and may be let in to read
     * @param programmeReads whether it was
     * @param late whether we said sorry
     * @param next when they talk again, agreed; else empty
     */
    record Line(
            UUID id,
            String heading,
            String name,
            String sentence,
            String by,
            String then,
            List<Happened> story,
            boolean reads,
            UUID conversation,
            List<Hour> hours,
            List<Choice> choose,
            boolean waysOn,
            boolean mayWithdraw,
            boolean letRead,
            boolean programmeReads,
            boolean late,
            String next,
            List<Word> notes) {}

    /** An hour a peer said yes to. */
    record Hour(UUID id, String name, String at) {}

    /**
     * Something that happened to a request.
     *
     * @param what key of the sentence
     * @param who empty when nobody knows that name any more
     */
    record Happened(String what, String who, String at) {}

    /** Somebody else to ask. */
    record Choice(UUID peer, String name) {}

    /** What the programme wrote. */
    record Word(String at, String text) {

        @Override
        public String toString() {
            return "Word[" + at + "]";
        }
    }

    /**
     * A conversation.
     *
     * @param unread how many messages are new
     * @param away whether the other is not there for a while
     * @param until when it can no longer be read; empty while it goes on
     */
    record Talk(UUID id, String name, boolean away, long unread, String until) {}
}
