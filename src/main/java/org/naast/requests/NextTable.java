package org.naast.requests;

import java.util.List;
import java.util.UUID;
import org.naast.viewer.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code requests.next}. A peer reads nothing of it: whom else somebody saw is not theirs. */
@Repository
class NextTable {

    private final JdbcClient jdbc;

    NextTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(RequestId request, List<PersonId> peers) {
        for (int place = 0; place < peers.size(); place++) {
            jdbc.sql("insert into requests.next (request, place, peer) values (:request, :place, :peer)")
                    .param("request", request.value())
                    .param("place", place)
                    .param("peer", peers.get(place).value())
                    .update();
        }
    }

    List<PersonId> of(RequestId request) {
        return jdbc.sql("select peer from requests.next where request = :request order by place")
                .param("request", request.value())
                .query((row, _) -> new PersonId(row.getObject("peer", UUID.class)))
                .list();
    }

    void remove(RequestId request, PersonId peer) {
        jdbc.sql("delete from requests.next where request = :request and peer = :peer")
                .param("request", request.value())
                .param("peer", peer.value())
                .update();
    }

    void clear(RequestId request) {
        jdbc.sql("delete from requests.next where request = :request")
                .param("request", request.value())
                .update();
    }
}
