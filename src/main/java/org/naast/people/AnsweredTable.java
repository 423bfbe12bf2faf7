package org.naast.people;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code people.answered}. */
@Repository
class AnsweredTable {

    private final JdbcClient jdbc;

    AnsweredTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when it was there; of two at once, one. */
    boolean insert(String challenge, Instant until) {
        return jdbc.sql("""
                insert into people.answered (challenge, until) values (:challenge, :until)
                    on conflict do nothing
                """)
                        .param("challenge", challenge)
                        .param("until", Timestamp.from(until))
                        .update()
                == 1;
    }

    void removeUntil(Instant now) {
        jdbc.sql("delete from people.answered where until < :now")
                .param("now", Timestamp.from(now))
                .update();
    }
}
