package org.naast.conversations;

import org.naast.privacy.Seal;
import org.naast.privacy.Voice;
import org.naast.viewer.PersonId;
import org.springframework.stereotype.Component;

/** The names people bear in a conversation, sealed with their own key there: an erased person has no name any more. */
@Component
class ShownNames {

    private static final String NAME = "conversations.party.name";

    /** Whoever has no name here any more. */
    static final String GONE = "\u2026";

    private final Seal seal;

    ShownNames(Seal seal) {
        this.seal = seal;
    }

    byte[] close(ConversationId id, Party party) {
        return seal.close(
                Voice.of(id.value(), party.person()), NAME, party.person().value(), party.shownAs());
    }

    String open(ConversationId id, PersonId who, byte[] name) {
        return seal.open(Voice.of(id.value(), who), NAME, who.value(), name).or(GONE);
    }
}
