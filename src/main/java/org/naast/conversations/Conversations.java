package org.naast.conversations;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.notifications.Inbox;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Talking: open, send, read. Who takes part is arranged in {@link Parties}. */
@Service
@Transactional
@EnableConfigurationProperties(ConversationSettings.class)
public class Conversations {

    static final int AT_ONCE = 60;

    private final ConversationTable table;
    private final PartyTable parties;
    private final HeadingTable headings;
    private final MessageTable messages;
    private final NextTimeTable nextTimes;
    private final Writing writing;
    private final Inbox inbox;
    private final ConversationSettings limits;
    private final Clock clock;

    Conversations(
            ConversationTable table,
            PartyTable parties,
            HeadingTable headings,
            MessageTable messages,
            NextTimeTable nextTimes,
            Writing writing,
            Inbox inbox,
            ConversationSettings limits,
            Clock clock) {
        this.table = table;
        this.parties = parties;
        this.headings = headings;
        this.messages = messages;
        this.nextTimes = nextTimes;
        this.writing = writing;
        this.inbox = inbox;
        this.limits = limits;
        this.clock = clock;
    }

    /** The one who opens it comes first among the parties, unless they coordinate the programme. */
    public ConversationId open(Viewer by, ProgrammeId programme, List<Party> taking, Optional<FirstMessage> first) {
        var id = ConversationId.next();
        table.insert(id, programme, clock.instant());
        taking.forEach(party -> parties.put(id, programme, party, 1));
        first.ifPresent(words -> writing.keep(by, id, words, false));
        return id;
    }

    public Sent send(Viewer author, ConversationId id, UUID key, String text) {
        return writing.send(author, id, new FirstMessage(key, text));
    }

    /** Opens the conversation: the messages after this place, the oldest of them first. */
    public Optional<Conversation> read(Viewer viewer, ConversationId id, long afterSeq) {
        return show(viewer, id, messages.after(viewer, id, afterSeq, AT_ONCE));
    }

    /** The newest messages before this place. */
    public Optional<Conversation> readBefore(Viewer viewer, ConversationId id, long beforeSeq) {
        return show(viewer, id, messages.before(viewer, id, beforeSeq, AT_ONCE));
    }

    /** What came since, for a page that is open. */
    @NotPersonal("the opening of the conversation was written down")
    public News news(Viewer viewer, ConversationId id, long afterSeq) {
        var found = messages.after(viewer, id, afterSeq, AT_ONCE);
        found.reversed().stream().findFirst().ifPresent(last -> seen(viewer, id, last.seq()));
        return new News(found, Look.of(table.find(viewer, id, clock.instant()), nextTimes.find(viewer, id)));
    }

    /** How many more messages this person can send here before somebody answers; as many as ever where they have no part. */
    @NotPersonal("it counts the viewer's own messages")
    public int left(Viewer author, ConversationId id) {
        return Standing.left(messages.recent(author, id, limits.unanswered()), clock.instant(), limits);
    }

    public List<Heading> mine(Viewer viewer) {
        return headings.of(viewer, clock.instant());
    }

    /** What came while they were away need not wait in their inbox any more. */
    private void seen(Viewer viewer, ConversationId id, long seq) {
        if (parties.seen(viewer, id, seq)) {
            inbox.seen(viewer, Telling.KIND, id.value());
        }
    }

    private Optional<Conversation> show(Viewer viewer, ConversationId id, List<Message> found) {
        var seat = table.find(viewer, id, clock.instant());
        var nextTime = nextTimes.find(viewer, id);
        seen(viewer, id, seat.map(ConversationTable.Seat::last).orElse(0L));
        return seat.map(here -> new Conversation(
                id,
                here.programme(),
                here.state(),
                viewer.id(),
                here.mayWrite(),
                here.readsAlong(),
                here.last(),
                left(viewer, id),
                Look.of(seat, nextTime),
                parties.others(viewer, id),
                nextTime.flatMap(time -> time.after(clock.instant())),
                found));
    }
}
