package org.naast.directory;

import org.naast.viewer.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code directory.acquaintance}. */
@Repository
class AcquaintanceTable {

    private final JdbcClient jdbc;

    AcquaintanceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void asked(PersonId peer, PersonId person) {
        keep(
                peer,
                person,
                "insert into directory.acquaintance (peer, person, stage)"
                        + " values (:peer, :person, 'asked') on conflict (peer, person) do nothing");
    }

    void matched(PersonId peer, PersonId person) {
        keep(
                peer,
                person,
                "insert into directory.acquaintance (peer, person, stage)"
                        + " values (:peer, :person, 'matched') on conflict (peer, person) do update set stage = 'matched'");
    }

    void remove(PersonId peer, PersonId person) {
        keep(peer, person, "delete from directory.acquaintance where peer = :peer and person = :person");
    }

    private void keep(PersonId peer, PersonId person, String sql) {
        jdbc.sql(sql)
                .param("peer", peer.value())
                .param("person", person.value())
                .update();
    }
}
