package org.naast.requests;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.naast.viewer.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Removes a person from the tables of requests. */
@Repository
class RequestErasureTable {

    private final JdbcClient jdbc;

    RequestErasureTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is over goes at once; what others still count on loses its asker, and goes when they are told. */
    List<RequestId> erase(PersonId who) {
        jdbc.sql("delete from requests.request where asker = :who and state in ('withdrawn', 'ended')")
                .param("who", who.value())
                .update();
        jdbc.sql("delete from requests.next where request in (select id from requests.request where asker = :who)")
                .param("who", who.value())
                .update();
        jdbc.sql("delete from requests.next where peer = :who")
                .param("who", who.value())
                .update();
        jdbc.sql("delete from requests.turn where request in (select id from requests.request where asker = :who)")
                .param("who", who.value())
                .update();
        jdbc.sql("update requests.turn set peer = null where peer = :who")
                .param("who", who.value())
                .update();
        return jdbc.sql("update requests.request set asker = null where asker = :who returning id")
                .param("who", who.value())
                .query((row, _) -> new RequestId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Takes them out of what others asked; what was open there is due now. */
    List<RequestId> leave(PersonId who, Instant now) {
        return jdbc
                .sql("""
                update requests.request
                   set peer = nullif(peer, :who), owner = nullif(owner, :who),
                       due = case when due is not null then cast(:now as timestamptz) end
                 where :who in (peer, owner)
                returning id, due
                """)
                .param("who", who.value())
                .param("now", Timestamp.from(now))
                .query((row, _) ->
                        new Left(new RequestId(row.getObject("id", UUID.class)), row.getTimestamp("due") != null))
                .list()
                .stream()
                .filter(Left::open)
                .map(Left::id)
                .toList();
    }

    private record Left(RequestId id, boolean open) {}
}
