package org.naast.notifications;

import java.sql.Timestamp;
import java.time.Instant;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code notifications.undelivered}. */
@Repository
class UndeliveredTable {

    private final JdbcClient jdbc;

    UndeliveredTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How often it was tried by now; after one that was given up a new count begins. */
    int tried(Viewer job, PersonId to, Instant now) {
        return jdbc.sql("""
                insert into notifications.undelivered as known (person, tries, given_up, last)
                values (:to, 1, false, :now)
                    on conflict (person) do update
                   set tries = case when known.given_up then 1 else known.tries + 1 end,
                       given_up = false, last = excluded.last
                returning tries
                """)
                .param("to", to.value())
                .param("now", Timestamp.from(now))
                .query(Integer.class)
                .single();
    }

    void giveUp(Viewer job, PersonId to) {
        jdbc.sql("update notifications.undelivered set given_up = true where person = :to")
                .param("to", to.value())
                .update();
    }

    void gotThrough(Viewer job, PersonId to) {
        remove(to);
    }

    long givenUp(Viewer job) {
        return jdbc.sql("select count(*) from notifications.undelivered where given_up")
                .query(Long.class)
                .single();
    }

    void remove(PersonId who) {
        jdbc.sql("delete from notifications.undelivered where person = :who")
                .param("who", who.value())
                .update();
    }
}
