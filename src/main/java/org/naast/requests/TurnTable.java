package org.naast.requests;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.naast.viewer.Ids;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code requests.turn}; peers and the programme read nothing of it. */
@Repository
class TurnTable {

    private final JdbcClient jdbc;

    TurnTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Viewer by, RequestId request, Turn turn) {
        jdbc.sql("""
                insert into requests.turn (id, request, peer, how, at)
                values (:id, :request, :peer, :how, :at)
                """)
                .param("id", Ids.next())
                .param("request", request.value())
                .param(
                        "peer",
                        turn.peer()
                                .filter(peer -> !peer.equals(Viewer.NOBODY))
                                .map(PersonId::value)
                                .orElse(null),
                        Types.OTHER)
                .param("how", turn.how().word())
                .param("at", Timestamp.from(turn.at()))
                .update();
    }

    /** The first one first. */
    List<Turn> of(Viewer asker, RequestId request) {
        return jdbc.sql("""
                select t.peer, t.how, t.at
                  from requests.turn t
                  join requests.request r on r.id = t.request
                 where r.asker = :viewer and r.id = :request
                 order by t.id
                """)
                .param("viewer", asker.id().value())
                .param("request", request.value())
                .query((row, _) -> new Turn(
                        asker.id(),
                        Optional.ofNullable(row.getObject("peer", UUID.class)).map(PersonId::new),
                        Turn.How.valueOf(row.getString("how").toUpperCase(Locale.ROOT)),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
