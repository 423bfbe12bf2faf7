package org.naast.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.conversations.ConversationId;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code requests.request}; the list of next peers is in {@link NextTable}. */
@Repository
class RequestTable {

    private static final String COLUMNS = """
            select id, asker, programme, conversation, asked_at, on_silence, on_no, state, state_at, peer, consulting, why,
                   nobody, rung, owner, due
              from requests.request
            """;

    private static final String OF_VIEWER = """
             where (asker = :viewer
                    or peer = :viewer and state in ('asked', 'accepted', 'declined', 'met', 'withdrawn')
                    or :desk and programme = any (:programmes))
            """;

    private final JdbcClient jdbc;
    private final NextTable next;

    RequestTable(JdbcClient jdbc, NextTable next) {
        this.jdbc = jdbc;
        this.next = next;
    }

    void insert(Request request, UUID key) {
        var columns = StateColumns.of(request.state());
        columns.bind(jdbc.sql("""
                insert into requests.request (id, key, asker, programme, conversation, asked_at, on_silence, on_no, state,
                       state_at, peer, consulting, why, nobody, rung, owner, due)
                values (:id, :key, :asker, :programme, :conversation, :asked_at, :on_silence, :on_no, :state,
                       :asked_at, :peer, :consulting, :why, :nobody, :rung, :owner, :due)
                """))
                .param("id", request.id().value())
                .param("key", key)
                .param("asker", request.asker().value())
                .param("programme", request.programme().value())
                .param("conversation", request.conversation().value())
                .param("asked_at", Timestamp.from(request.askedAt()))
                .param("on_silence", request.wishes().onSilence().word())
                .param("on_no", request.wishes().onNo().word())
                .update();
        next.put(request.id(), request.next());
    }

    void update(Request request, Instant at) {
        StateColumns.of(request.state())
                .bind(jdbc.sql("""
                update requests.request
                   set state = :state, state_at = :at, peer = case when :state = 'withdrawn' then peer else :peer end, consulting = :consulting, why = :why,
                       nobody = :nobody, rung = :rung, owner = :owner, due = :due
                 where id = :id
                """))
                .param("at", Timestamp.from(at))
                .param("id", request.id().value())
                .update();
    }

    /** Empty when it does not exist and when the viewer has no part in it: the two must look the same. */
    Optional<Request> find(Viewer viewer, RequestId id) {
        return one(viewer, id, "");
    }

    Optional<Request> lock(Viewer viewer, RequestId id) {
        return one(viewer, id, " for update");
    }

    Optional<Request> lockForEveryone(RequestId id) {
        return jdbc.sql(COLUMNS + " where id = :id for update")
                .param("id", id.value())
                .query(this::request)
                .optional();
    }

    void deleteForEveryone(RequestId id) {
        jdbc.sql("delete from requests.request where id = :id")
                .param("id", id.value())
                .update();
    }

    /** The same form, or an open question to the same peer. */
    Optional<Request> sameAs(Viewer asker, Ask ask) {
        return jdbc.sql(COLUMNS + """
                 where asker = :viewer
                   and (key = :key or peer = :peer and state in ('asked', 'accepted'))
                 order by asked_at desc
                 limit 1
                """)
                .param("viewer", asker.id().value())
                .param("key", ask.key())
                .param("peer", ask.peer().value())
                .query(this::request)
                .optional();
    }

    /** Until the transaction ends nobody else asks for this person: what is counted stays counted. */
    void hold(PersonId asker) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('requests.request.asker ' || :asker, 0))")
                .param("asker", asker.toString())
                .query()
                .listOfRows();
    }

    /** The newest first. */
    List<Request> ofAsker(Viewer asker) {
        return jdbc.sql(COLUMNS + " where asker = :viewer order by asked_at desc, id limit 50")
                .param("viewer", asker.id().value())
                .query(this::request)
                .list();
    }

    /** What waits for this peer's answer or first word, the most urgent first. */
    List<Request> ofPeer(Viewer peer) {
        return jdbc.sql(COLUMNS + " where peer = :viewer and state in ('asked', 'accepted') order by due, id")
                .param("viewer", peer.id().value())
                .query(this::request)
                .list();
    }

    /** All that is open in the viewer's programmes, the most urgent first. */
    List<Request> ofDesk(Viewer desk) {
        return jdbc.sql(COLUMNS + """
                 where :desk and programme = any (:programmes) and state not in ('withdrawn', 'met', 'ended')
                 order by due, id
                 limit 500
                """)
                .param("desk", Desks.is(desk))
                .param("programmes", Desks.programmes(desk))
                .query(this::request)
                .list();
    }

    private Optional<Request> one(Viewer viewer, RequestId id, String lock) {
        return jdbc.sql(COLUMNS + OF_VIEWER + " and id = :id" + lock)
                .param("viewer", viewer.id().value())
                .param("desk", Desks.is(viewer))
                .param("programmes", Desks.programmes(viewer))
                .param("id", id.value())
                .query(this::request)
                .optional();
    }

    private Request request(ResultSet row, int number) throws SQLException {
        var id = new RequestId(row.getObject("id", UUID.class));
        return new Request(
                id,
                StateColumns.person(row, "asker"),
                new ProgrammeId(row.getObject("programme", UUID.class)),
                new ConversationId(row.getObject("conversation", UUID.class)),
                row.getTimestamp("asked_at").toInstant(),
                new Wishes(Instead.of(row.getString("on_silence")), Instead.of(row.getString("on_no"))),
                next.of(id),
                StateColumns.read(row));
    }
}
