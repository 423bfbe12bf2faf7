package org.naast.conversations;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code conversations.conversation}. */
@Repository
class ConversationTable {

    /**
     * A conversation with the viewer's own row in it.
     *
     * @param readsAlong whether they were let in to read, and no more
     * @param alone whether somebody they talk with is away for a while
     */
    record Seat(
            ProgrammeId programme,
            Conversation.State state,
            boolean mayWrite,
            boolean readsAlong,
            boolean alone,
            long last) {}

    /** A conversation that somebody may arrange; {@code last} is the place of its newest message. */
    record Arranged(ProgrammeId programme, long last) {}

    private final JdbcClient jdbc;

    ConversationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ConversationId id, ProgrammeId programme, Instant now) {
        jdbc.sql("insert into conversations.conversation (id, programme, opened_at) values (:id, :programme, :now)")
                .param("id", id.value())
                .param("programme", programme.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Empty when it is not there, can no longer be read, or is not theirs; who reads for a programme is its coordinator. */
    Optional<Seat> find(Viewer viewer, ConversationId id, Instant now) {
        return jdbc.sql("""
                select c.programme, c.held, c.readable_until, c.last, p.may_write, p.reads_only,
                       exists (select from conversations.party o
                                where o.conversation = c.id and o.person <> :viewer
                                  and o.left_at is null and o.away) as alone
                  from conversations.conversation c
                  join conversations.party p on p.conversation = c.id
                 where p.person = :viewer
                   and p.left_at is null and (not p.reads_only or (select viewer.acts_as()) = 'coordinator')
                   and c.id = :id
                   and (c.readable_until is null or c.readable_until > :now)
                """)
                .param("viewer", viewer.id().value())
                .param("id", id.value())
                .param("now", Timestamp.from(now))
                .query(ConversationTable::seat)
                .optional();
    }

    /** Holds the conversation until the transaction ends: who writes, writes alone. */
    Optional<Standing> lock(Viewer viewer, ConversationId id) {
        return jdbc.sql("""
                select c.held, c.ended_at is not null as ended, p.may_write, p.wrote
                  from conversations.conversation c
                  join conversations.party p on p.conversation = c.id
                 where p.person = :viewer
                   and p.left_at is null
                   and c.id = :id
                   for update of c
                """)
                .param("viewer", viewer.id().value())
                .param("id", id.value())
                .query((row, _) -> new Standing(
                        row.getBoolean("held"),
                        row.getBoolean("ended"),
                        row.getBoolean("may_write"),
                        row.getBoolean("wrote")))
                .optional();
    }

    /** Holds it for somebody who may arrange it: a party, its programme's coordinator, or the machine. */
    Optional<Arranged> lockToArrange(Viewer viewer, ConversationId id) {
        return jdbc.sql("""
                select c.programme, c.last
                  from conversations.conversation c
                 where (:job
                        or (:coordinator and c.programme = any (:programmes))
                        or exists (select from conversations.party p
                                    where p.conversation = c.id and p.person = :viewer and p.left_at is null))
                   and c.id = :id
                   for update of c
                """)
                .param("job", viewer.is(Role.JOB))
                .param("coordinator", viewer.is(Role.COORDINATOR))
                .param(
                        "programmes",
                        viewer.programmes().stream().map(ProgrammeId::value).toArray(UUID[]::new))
                .param("viewer", viewer.id().value())
                .param("id", id.value())
                .query((row, _) ->
                        new Arranged(new ProgrammeId(row.getObject("programme", UUID.class)), row.getLong("last")))
                .optional();
    }

    /** The next place in the order. */
    long advance(ConversationId id) {
        return requireNonNull(
                jdbc.sql("update conversations.conversation set last = last + 1 where id = :id returning last")
                        .param("id", id.value())
                        .query(Long.class)
                        .single());
    }

    boolean hold(ConversationId id, boolean held) {
        return jdbc.sql("update conversations.conversation set looked_into = :held where id = :id")
                        .param("held", held)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** What stood still because of somebody who took part goes on when they go. */
    void releaseFrom(ConversationId id, PersonId who) {
        jdbc.sql("""
                update conversations.conversation
                   set looked_into = false
                 where id = :id
                   and looked_into
                   and exists (select from conversations.party
                                where conversation = :id and person = :who and left_at is null and not reads_only)
                """).param("id", id.value()).param("who", who.value()).update();
    }

    /** Whether each of them takes part now. */
    boolean bothHere(ConversationId id, PersonId one, PersonId other) {
        return requireNonNull(jdbc.sql("""
                select count(*) = 2
                  from conversations.party
                 where conversation = :conversation and person in (:one, :other) and left_at is null and not reads_only
                """)
                .param("conversation", id.value())
                .param("one", one.value())
                .param("other", other.value())
                .query(Boolean.class)
                .single());
    }

    /** False when it had ended already. */
    boolean end(ConversationId id, Instant now, Instant readableUntil) {
        return jdbc.sql("""
                update conversations.conversation
                   set ended_at = :now, readable_until = :until
                 where id = :id
                   and ended_at is null
                """)
                        .param("now", Timestamp.from(now))
                        .param("until", Timestamp.from(readableUntil))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** With everything in it. */
    void deleteForEveryone(ConversationId id) {
        jdbc.sql("delete from conversations.conversation where id = :id")
                .param("id", id.value())
                .update();
    }

    private static Seat seat(ResultSet row, int number) throws SQLException {
        return new Seat(
                new ProgrammeId(row.getObject("programme", UUID.class)),
                state(row.getBoolean("held"), Optional.ofNullable(row.getTimestamp("readable_until"))),
                row.getBoolean("may_write"),
                row.getBoolean("reads_only"),
                row.getBoolean("alone"),
                row.getLong("last"));
    }

    private static Conversation.State state(boolean held, Optional<Timestamp> readableUntil) {
        return readableUntil
                .<Conversation.State>map(until -> new Conversation.State.Ended(until.toInstant()))
                .orElseGet(() -> held ? new Conversation.State.Held() : new Conversation.State.Running());
    }
}
