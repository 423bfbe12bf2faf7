package org.naast.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code requests.hour}. */
@Repository
class HourTable {

    private final JdbcClient jdbc;

    HourTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when this peer was asked before. */
    boolean ask(UUID id, Request request, PersonId peer) {
        return jdbc.sql("""
                insert into requests.hour (id, request, programme, peer)
                values (:id, :request, :programme, :peer)
                    on conflict do nothing
                """)
                        .param("id", id)
                        .param("request", request.id().value())
                        .param("programme", request.programme().value())
                        .param("peer", peer.value())
                        .update()
                == 1;
    }

    /** The programme that asks this peer; empty when it does not, and when there is no such question: the same. */
    Optional<ProgrammeId> asked(Viewer peer, UUID id) {
        return jdbc.sql("select programme from requests.hour where peer = :viewer and id = :id")
                .param("viewer", peer.id().value())
                .param("id", id)
                .query((row, _) -> new ProgrammeId(row.getObject("programme", UUID.class)))
                .optional();
    }

    boolean give(Viewer peer, UUID id, Instant at) {
        return jdbc.sql("update requests.hour set at = :at where peer = :viewer and id = :id")
                        .param("viewer", peer.id().value())
                        .param("at", Timestamp.from(at))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Those to come, the first on top. */
    List<Hour> of(RequestId request, Instant now) {
        return jdbc.sql(
                        "select id, request, peer, at from requests.hour where request = :request and at > :now order by at")
                .param("request", request.value())
                .param("now", Timestamp.from(now))
                .query(HourTable::hour)
                .list();
    }

    Optional<Hour> findForEveryone(UUID id) {
        return jdbc.sql("select id, request, peer, at from requests.hour where id = :id and at is not null")
                .param("id", id)
                .query(HourTable::hour)
                .optional();
    }

    void forget(PersonId who) {
        jdbc.sql("delete from requests.hour where peer = :who")
                .param("who", who.value())
                .update();
    }

    private static Hour hour(ResultSet row, int number) throws SQLException {
        return new Hour(
                row.getObject("id", UUID.class),
                new RequestId(row.getObject("request", UUID.class)),
                new PersonId(row.getObject("peer", UUID.class)),
                row.getTimestamp("at").toInstant());
    }

    /** That hour, while it can be taken. */
    Optional<Hour> free(RequestId id, UUID hour, Instant now) {
        return of(id, now).stream().filter(one -> one.id().equals(hour)).findFirst();
    }
}
