package org.naast.conversations.web;

import org.naast.conversations.Hint;
import org.naast.viewer.Role;
import org.springframework.stereotype.Component;

/** What a writer may want to think about: a peer before it goes, anybody else once it went. Nothing is held back. */
@Component
class Hints {

    private final Lines lines;

    Hints(Lines lines) {
        this.lines = lines;
    }

    /** Why a message is to be looked at once more before it goes; empty when it is not. */
    String beforeSending(String text, Lines.Eye eye) {
        var hints = Hint.in(text);
        return eye.viewer().is(Role.PEER) && !hints.isEmpty()
                ? lines.say("conversations.hint." + hints.iterator().next().word() + ".peer", eye)
                : "";
    }

    /** What its writer may want to know after it went; empty when nothing. */
    String afterwards(String text, Lines.Eye eye) {
        return !eye.viewer().is(Role.PEER) && Hint.in(text).contains(Hint.CONTACT)
                ? lines.say("conversations.hint.contact.other", eye)
                : "";
    }
}
