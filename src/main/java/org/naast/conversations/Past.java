package org.naast.conversations;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a conversation came about: what it began with, and who ever took part. */
@Service
@Transactional
public class Past {

    private final ConversationTable table;
    private final PartyTable parties;
    private final MessageTable messages;
    private final Clock clock;

    Past(ConversationTable table, PartyTable parties, MessageTable messages, Clock clock) {
        this.table = table;
        this.parties = parties;
        this.messages = messages;
        this.clock = clock;
    }

    /** What this person wrote to begin with; empty for anybody else. */
    @NotPersonal("they are the reader's own words")
    public Optional<String> firstWords(Viewer author, ConversationId id) {
        return messages.after(author, id, 0, 1).stream()
                .filter(message -> message.by(author.id()))
                .findFirst()
                .map(message -> message.words().or(""));
    }

    /** Who else took part, those who left too, by the names they bore here; none for whoever is no party. */
    @NotPersonal("a party was shown these names when each of them came")
    public List<Conversation.Somebody> ever(Viewer viewer, ConversationId id) {
        return table.find(viewer, id, clock.instant()).isPresent() ? parties.others(viewer, id) : List.of();
    }
}
