package org.naast.conversations;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code conversations.party}. */
@Repository
class PartyTable {

    /** Somebody in a conversation, or no longer. */
    record Seated(UUID conversation, PersonId person, boolean here) {}

    private final JdbcClient jdbc;
    private final ShownNames shownNames;

    PartyTable(JdbcClient jdbc, ShownNames shownNames) {
        this.jdbc = jdbc;
        this.shownNames = shownNames;
    }

    /** Somebody who comes back takes their own row again. */
    void put(ConversationId id, ProgrammeId programme, Party party, long fromSeq) {
        var name = shownNames.close(id, party);
        jdbc.sql("""
                insert into conversations.party (conversation, person, programme, name, may_write, reads_only, from_seq, seen)
                values (:conversation, :person, :programme, :name, :may_write, :reads_only, :from_seq, :from_seq - 1)
                    on conflict (conversation, person)
                    do update set name = excluded.name, may_write = excluded.may_write,
                                  reads_only = excluded.reads_only, from_seq = excluded.from_seq, left_at = null
                """)
                .param("conversation", id.value())
                .param("person", party.person().value())
                .param("programme", programme.value())
                .param("name", name)
                .param("may_write", party.mayWrite())
                .param("reads_only", party.readsOnly())
                .param("from_seq", fromSeq)
                .update();
    }

    /** Without those who only read along. */
    List<Conversation.Somebody> others(Viewer viewer, ConversationId id) {
        return jdbc.sql("""
                select person, name, left_at is null as here, away
                  from conversations.party
                 where person <> :viewer
                   and conversation = :conversation
                   and not reads_only
                 order by left_at nulls first, person
                """)
                .param("viewer", viewer.id().value())
                .param("conversation", id.value())
                .query((row, _) -> somebody(row, id))
                .list();
    }

    boolean seen(Viewer viewer, ConversationId id, long seq) {
        return jdbc.sql("""
                update conversations.party
                   set seen = :seq
                 where person = :viewer and conversation = :conversation and seen < :seq
                """)
                        .param("viewer", viewer.id().value())
                        .param("conversation", id.value())
                        .param("seq", seq)
                        .update()
                == 1;
    }

    /** Whether somebody else here had read everything up to this place. */
    boolean anyCaughtUp(Viewer viewer, ConversationId id, long seq) {
        return requireNonNull(jdbc.sql("""
                select exists (select from conversations.party
                                where person <> :viewer and conversation = :conversation
                                  and left_at is null and seen >= :seq)
                """)
                .param("viewer", viewer.id().value())
                .param("conversation", id.value())
                .param("seq", seq)
                .query(Boolean.class)
                .single());
    }

    /** Who takes part in which of these, or did. */
    List<Seated> seatsForEveryone(Set<UUID> conversations) {
        return jdbc.sql("""
                select conversation, person, left_at is null as here
                  from conversations.party
                 where conversation = any (:conversations)
                """)
                .param("conversations", conversations.toArray(UUID[]::new))
                .query((row, _) -> new Seated(
                        row.getObject("conversation", UUID.class),
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getBoolean("here")))
                .list();
    }

    /** Who has something here they did not see yet. */
    List<PersonId> behindForEveryone(ConversationId id) {
        return jdbc.sql("""
                select p.person
                  from conversations.party p
                  join conversations.conversation c on c.id = p.conversation
                 where c.id = :conversation and p.left_at is null and not p.reads_only and p.seen < c.last
                """)
                .param("conversation", id.value())
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }

    void wrote(Viewer viewer, ConversationId id) {
        jdbc.sql("update conversations.party set wrote = true where person = :viewer and conversation = :conversation")
                .param("viewer", viewer.id().value())
                .param("conversation", id.value())
                .update();
    }

    /** Two at least, and each of them has written. */
    boolean everybodyWrote(ConversationId id) {
        return requireNonNull(jdbc.sql("""
                select count(*) > 1 and bool_and(wrote)
                  from conversations.party
                 where conversation = :conversation and left_at is null and may_write
                """)
                .param("conversation", id.value())
                .query(Boolean.class)
                .single());
    }

    boolean leave(ConversationId id, PersonId person, Instant now) {
        return jdbc.sql("""
                update conversations.party
                   set left_at = :now, may_write = false
                 where conversation = :conversation and person = :person and left_at is null
                """)
                        .param("now", Timestamp.from(now))
                        .param("conversation", id.value())
                        .param("person", person.value())
                        .update()
                == 1;
    }

    boolean mayWrite(ConversationId id, PersonId person, boolean may) {
        return jdbc.sql("""
                update conversations.party
                   set may_write = :may
                 where conversation = :conversation and person = :person and left_at is null
                """)
                        .param("may", may)
                        .param("conversation", id.value())
                        .param("person", person.value())
                        .update()
                == 1;
    }

    /** The conversations this changes something in. */
    List<ConversationId> awayForEveryone(PersonId person, boolean away) {
        return jdbc.sql("""
                update conversations.party set away = :away where person = :person and away <> :away
                returning conversation
                """)
                .param("away", away)
                .param("person", person.value())
                .query((row, _) -> new ConversationId(row.getObject("conversation", UUID.class)))
                .list();
    }

    /** Whoever took part, those who left too. */
    List<PersonId> everForEveryone(ConversationId id) {
        return jdbc.sql("select person from conversations.party where conversation = :conversation")
                .param("conversation", id.value())
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }

    private Conversation.Somebody somebody(ResultSet row, ConversationId id) throws SQLException {
        var person = row.getObject("person", UUID.class);
        return new Conversation.Somebody(
                new PersonId(person),
                shownNames.open(id, new PersonId(person), row.getBytes("name")),
                row.getBoolean("here"),
                row.getBoolean("away"));
    }
}
