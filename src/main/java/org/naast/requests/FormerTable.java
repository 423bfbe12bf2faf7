package org.naast.requests;

import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code requests.former}. */
@Repository
class FormerTable {

    private final JdbcClient jdbc;

    FormerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(RequestId request, PersonId peer) {
        jdbc.sql("insert into requests.former (request, peer) values (:request, :peer) on conflict do nothing")
                .param("request", request.value())
                .param("peer", peer.value())
                .update();
    }

    boolean was(Viewer peer, RequestId request) {
        return jdbc.sql("select exists (select from requests.former where peer = :viewer and request = :request)")
                .param("viewer", peer.id().value())
                .param("request", request.value())
                .query(Boolean.class)
                .single();
    }

    void forget(PersonId who) {
        jdbc.sql("delete from requests.former where peer = :who")
                .param("who", who.value())
                .update();
    }
}
