package org.naast.conversations;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.naast.privacy.Voice;
import org.naast.viewer.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL that takes one person out of all conversations. Runs as the eraser, who sees everyone's rows. */
@Repository
class HalfTable {

    private final JdbcClient jdbc;

    HalfTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Wherever they are or were a party, or wrote: they have a key there. */
    List<ConversationId> places(PersonId who) {
        return jdbc.sql("""
                select conversation from conversations.party where person = :who
                 union
                select conversation from conversations.message where author = :who
                """)
                .param("who", who.value())
                .query((row, _) -> new ConversationId(row.getObject("conversation", UUID.class)))
                .list();
    }

    /** Whoever has a name or words in a conversation. */
    List<Voice> voicesForEveryone() {
        return jdbc.sql("""
                select conversation, person from conversations.party
                 union
                select conversation, author from conversations.message where author is not null
                """)
                .query((row, _) -> Voice.of(
                        row.getObject("conversation", UUID.class), new PersonId(row.getObject("person", UUID.class))))
                .list();
    }

    /** Where they are and spoke, it ends; which conversations these are. Others go on without them. */
    List<ConversationId> end(PersonId who, Instant now, Instant readableUntil) {
        return jdbc.sql("""
                update conversations.conversation c
                   set ended_at = :now, readable_until = :until
                  from conversations.party p
                 where p.conversation = c.id and p.person = :who and p.left_at is null and p.wrote
                   and c.ended_at is null
                returning c.id
                """)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(readableUntil))
                .param("who", who.value())
                .query((row, _) -> new ConversationId(row.getObject("id", UUID.class)))
                .list();
    }

    /** What stood still because of somebody who only was asked goes on. */
    void release(PersonId who) {
        jdbc.sql("""
                update conversations.conversation c
                   set looked_into = false, stopped = false
                  from conversations.party p
                 where p.conversation = c.id and p.person = :who and p.left_at is null and not p.reads_only and c.held
                """).param("who", who.value()).update();
    }

    void empty(PersonId who) {
        List.of(
                        "update conversations.message set author = null, body = null, key = null where author = :who",
                        "delete from conversations.link where person = :who",
                        "delete from conversations.next_time where proposed_by = :who",
                        "delete from conversations.party where person = :who")
                .forEach(sql -> jdbc.sql(sql).param("who", who.value()).update());
    }
}
