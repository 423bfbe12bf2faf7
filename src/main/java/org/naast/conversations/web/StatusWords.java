package org.naast.conversations.web;

import java.time.LocalDate;
import org.naast.conversations.Conversation;
import org.naast.screens.Moments;
import org.naast.viewer.Role;
import org.springframework.stereotype.Component;

/** What is the matter with a conversation, in words: ended, standing still, not yet, somebody away. */
@Component
class StatusWords {

    private final Lines lines;
    private final Moments moments;

    StatusWords(Lines lines, Moments moments) {
        this.lines = lines;
        this.moments = moments;
    }

    /** Empty when nothing is the matter. */
    String of(Conversation talk, Lines.Eye eye, String name) {
        if (talk.readsAlong()) {
            return lines.say("conversations.along", eye, name);
        }
        return switch (talk.state()) {
            case Conversation.State.Ended(var until) ->
                lines.say(
                        eye.viewer().is(Role.PEER) ? "conversations.ended.peer" : "conversations.ended",
                        eye,
                        moments.day(LocalDate.ofInstant(until, eye.zone()), eye.locale()));
            case Conversation.State.Held _ ->
                lines.say(eye.viewer().is(Role.PEER) ? "conversations.held.peer" : "conversations.held", eye);
            case Conversation.State.Running _ -> running(talk, eye, name);
        };
    }

    private String running(Conversation talk, Lines.Eye eye, String name) {
        if (!talk.mayWrite()) {
            return lines.say("conversations.notYet", eye);
        }
        return talk.other().filter(Conversation.Somebody::away).isPresent()
                ? lines.say("conversations.away", eye, name)
                : "";
    }
}
