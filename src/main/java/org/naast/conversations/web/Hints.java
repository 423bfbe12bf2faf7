package org.naast.conversations.web;

import org.naast.reference.PublicText;
import org.naast.viewer.Role;
import org.springframework.stereotype.Component;

/** What a writer may want to think about: a peer before it goes, anybody else once it went. Nothing is held back. */
@Component
class Hints {

    private final PublicText reader;
    private final Lines lines;

    Hints(PublicText reader, Lines lines) {
        this.reader = reader;
        this.lines = lines;
    }

    /** Why a message is to be looked at once more before it goes; empty when it is not. */
    String beforeSending(String text, Lines.Eye eye) {
        if (!eye.viewer().is(Role.PEER)) {
            return "";
        }
        if (reader.doseAdvice(text).isPresent()) {
            return lines.say("conversations.hint.dose.peer", eye);
        }
        return elsewhere(text) ? lines.say("conversations.hint.contact.peer", eye) : "";
    }

    /** What its writer may want to know after it went; empty when nothing. */
    String afterwards(String text, Lines.Eye eye) {
        return !eye.viewer().is(Role.PEER) && elsewhere(text) ? lines.say("conversations.hint.contact.other", eye) : "";
    }

    private boolean elsewhere(String text) {
        return !reader.contacts(text).isEmpty();
    }
}
