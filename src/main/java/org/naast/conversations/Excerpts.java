package org.naast.conversations;

import java.util.List;
import java.util.UUID;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What safety needs of a conversation when one of its parties reports a message. */
@Service
@Transactional
public class Excerpts {

    private final MessageTable messages;

    Excerpts(MessageTable messages) {
        this.messages = messages;
    }

    /** One message and what stands round it, for a report; empty when it is not here or not theirs. */
    @NotPersonal("the opening of the conversation was written down")
    public List<Message> round(Viewer party, ConversationId id, UUID message, int before, int after) {
        return messages.round(party, id, message, before, after);
    }

    /** A message that nobody here is to see until somebody has looked; its words stay in the report. */
    @NotPersonal("nothing is answered")
    public void hide(Viewer party, ConversationId id, UUID message) {
        messages.hide(party, id, message);
    }
}
