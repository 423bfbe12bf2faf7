package org.naast.live;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one statement of this module: a channel rather than a table. What is told is heard when the transaction commits. */
@Repository
class LiveTable {

    static final String CHANNEL = "live";

    private final JdbcClient jdbc;

    LiveTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void tell(Signal signal) {
        jdbc.sql("select pg_notify(:channel, :word)")
                .param("channel", CHANNEL)
                .param("word", signal.word())
                .query((row, _) -> true)
                .single();
    }
}
