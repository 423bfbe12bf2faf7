package org.naast.conversations;

import java.sql.Timestamp;
import java.time.Instant;
import org.naast.viewer.Ids;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code conversations.link}. */
@Repository
class LinkTable {

    private final JdbcClient jdbc;

    LinkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends nobody else counts for this person: two messages at once are two. */
    int countAlone(Viewer author, Instant since) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('conversations.link ' || :viewer, 0))")
                .param("viewer", author.id().toString())
                .query()
                .listOfRows();
        return jdbc.sql("select count(*) from conversations.link where person = :viewer and at > :since")
                .param("viewer", author.id().value())
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    void insert(Viewer author, Instant now) {
        jdbc.sql("insert into conversations.link (id, person, at) values (:id, :viewer, :now)")
                .param("id", Ids.next())
                .param("viewer", author.id().value())
                .param("now", Timestamp.from(now))
                .update();
    }
}
