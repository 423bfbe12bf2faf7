package org.naast.demo;

import java.sql.Timestamp;
import java.time.Instant;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code demo.invented}, and whether anybody is here who may be real. */
@Repository
class InventedTable {

    private final JdbcClient jdbc;

    InventedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean any(Viewer job) {
        return jdbc.sql("select exists (select 1 from demo.invented)")
                .query(Boolean.class)
                .single();
    }

    boolean anybody(Viewer job) {
        return jdbc.sql("select exists (select 1 from people.person)")
                .query(Boolean.class)
                .single();
    }

    boolean has(Viewer job, String what) {
        return jdbc.sql("select exists (select 1 from demo.invented where what = :what)")
                .param("what", what)
                .query(Boolean.class)
                .single();
    }

    /** False when it was there already. */
    boolean add(Viewer job, String what, Instant since) {
        return jdbc.sql("insert into demo.invented (what, since) values (:what, :since) on conflict do nothing")
                        .param("what", what)
                        .param("since", Timestamp.from(since))
                        .update()
                == 1;
    }
}
