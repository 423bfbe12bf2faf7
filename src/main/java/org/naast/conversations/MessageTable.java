package org.naast.conversations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.privacy.Seal;
import org.naast.privacy.Text;
import org.naast.privacy.Voice;
import org.naast.viewer.Ids;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code conversations.message}. */
@Repository
class MessageTable {

    private static final String BODY = "conversations.message.body";

    private final JdbcClient jdbc;
    private final Seal seal;

    MessageTable(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** The key that seals the words is on disk before the row is. */
    void insert(Viewer author, ConversationId id, long seq, FirstMessage message, Instant now) {
        var row = Ids.next();
        jdbc.sql("""
                insert into conversations.message (id, conversation, seq, author, key, sent_at, body)
                values (:id, :conversation, :seq, :viewer, :key, :now, :body)
                """)
                .param("id", row)
                .param("conversation", id.value())
                .param("seq", seq)
                .param("viewer", author.id().value())
                .param("key", message.key())
                .param("now", Timestamp.from(now))
                .param("body", seal.close(Voice.of(id.value(), author.id()), BODY, row, message.text()))
                .update();
    }

    /** What this key sent before. */
    Optional<Message> sentWith(Viewer author, UUID key) {
        return jdbc.sql("""
                select id, conversation, seq, author, sent_at, hidden, body
                  from conversations.message
                 where author = :viewer and key = :key
                """)
                .param("viewer", author.id().value())
                .param("key", key)
                .query(this::message)
                .optional();
    }

    /** The newest of a conversation, so many at most: how many of those since the last answer are the viewer's. */
    Standing.Recent recent(Viewer viewer, ConversationId id, int atMost) {
        return jdbc.sql("""
                select count(*) filter (where answers = 0) as mine,
                       coalesce(min(sent_at) filter (where answers = 0), 'epoch') as oldest
                  from (select sent_at, count(*) filter (where author is distinct from :viewer)
                                            over (order by seq desc) as answers
                          from (select author, seq, sent_at
                                  from conversations.message
                                 where conversation = :conversation
                                 order by seq desc
                                 limit :at_most) newest) counted
                """)
                .param("viewer", viewer.id().value())
                .param("conversation", id.value())
                .param("at_most", atMost)
                .query((row, _) -> new Standing.Recent(
                        row.getInt("mine"), row.getTimestamp("oldest").toInstant()))
                .single();
    }

    List<Message> after(Viewer viewer, ConversationId id, long seq, int atMost) {
        return read(viewer, id, "m.seq > :seq order by m.seq", seq, atMost);
    }

    /** Newest of those before it last, as they are read. */
    List<Message> before(Viewer viewer, ConversationId id, long seq, int atMost) {
        return read(viewer, id, "m.seq < :seq order by m.seq desc", seq, atMost).reversed();
    }

    void hide(Viewer viewer, ConversationId id, UUID message) {
        jdbc.sql("""
                update conversations.message m
                   set hidden = true
                  from conversations.party p
                 where p.person = :viewer and p.left_at is null and p.conversation = m.conversation
                   and m.conversation = :conversation and m.id = :message
                """)
                .param("viewer", viewer.id().value())
                .param("conversation", id.value())
                .param("message", message)
                .update();
    }

    List<Message> round(Viewer viewer, ConversationId id, UUID message, int before, int after) {
        return jdbc.sql("""
                select seq
                  from conversations.message
                 where conversation = :conversation and id = :message
                """)
                .param("conversation", id.value())
                .param("message", message)
                .query(Long.class)
                .optional()
                .map(seq -> after(viewer, id, seq - before - 1, before + 1 + after))
                .orElse(List.of());
    }

    private List<Message> read(Viewer viewer, ConversationId id, String which, long seq, int atMost) {
        return jdbc.sql("""
                select m.id, m.conversation, m.seq, m.author, m.sent_at, m.hidden, m.body
                  from conversations.party p
                  join conversations.message m on m.conversation = p.conversation and m.seq >= p.from_seq
                 where p.person = :viewer
                   and p.left_at is null and (not p.reads_only or (select viewer.acts_as()) = 'coordinator')
                   and p.conversation = :conversation
                   and\s""" + which + " limit :at_most")
                .param("viewer", viewer.id().value())
                .param("conversation", id.value())
                .param("seq", seq)
                .param("at_most", atMost)
                .query(this::message)
                .list();
    }

    private Message message(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var author = Optional.ofNullable(row.getObject("author", UUID.class)).map(PersonId::new);
        var body = row.getBytes("body");
        var place = row.getObject("conversation", UUID.class);
        return new Message(
                id,
                row.getLong("seq"),
                author,
                row.getTimestamp("sent_at").toInstant(),
                row.getBoolean("hidden"),
                author.map(by -> seal.open(Voice.of(place, by), BODY, id, body)).orElseGet(Text.Gone::new));
    }
}
