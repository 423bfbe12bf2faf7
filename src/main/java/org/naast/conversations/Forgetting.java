package org.naast.conversations;

import java.util.UUID;
import org.naast.privacy.Seal;
import org.naast.privacy.Voice;
import org.naast.timers.Due;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** When an ended conversation can no longer be read, its rows and its keys go. */
@Component
class Forgetting implements Due {

    static final String KIND = "conversations.forget";

    private final ConversationTable table;
    private final PartyTable parties;
    private final Seal seal;

    Forgetting(ConversationTable table, PartyTable parties, Seal seal) {
        this.table = table;
        this.parties = parties;
        this.seal = seal;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(Viewer job, UUID about) {
        var id = new ConversationId(about);
        parties.everForEveryone(id).forEach(person -> seal.destroy(Voice.of(about, person)));
        table.deleteForEveryone(id);
    }
}
