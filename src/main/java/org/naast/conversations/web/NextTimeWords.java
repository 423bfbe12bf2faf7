package org.naast.conversations.web;

import java.time.format.TextStyle;
import org.naast.conversations.Conversation;
import org.naast.screens.Moments;
import org.springframework.stereotype.Component;

/** The next time two people talk, in words. */
@Component
class NextTimeWords {

    private final Lines lines;
    private final Moments moments;

    NextTimeWords(Lines lines, Moments moments) {
        this.lines = lines;
        this.moments = moments;
    }

    /** Empty when no time was proposed. */
    String in(Conversation talk, Lines.Eye eye, String name) {
        return talk.nextTime().map(time -> words(time, eye, name)).orElse("");
    }

    private String words(Conversation.NextTime time, Lines.Eye eye, String name) {
        var at = moments.at(time.at(), eye.zone(), eye.locale());
        var zone = eye.zone().getDisplayName(TextStyle.FULL_STANDALONE, eye.locale());
        if (time.agreed()) {
            return lines.say("conversations.next.agreed", eye, at, zone);
        }
        var proposed = time.proposedBy().equals(eye.viewer().id())
                ? lines.say("conversations.next.mine", eye, at, zone, name)
                : lines.say("conversations.next.theirs", eye, at, zone, name);
        return time.stands()
                .map(stands -> moments.at(stands, eye.zone(), eye.locale()))
                .map(stands -> proposed + " " + lines.say("conversations.next.stands", eye, stands))
                .orElse(proposed);
    }
}
