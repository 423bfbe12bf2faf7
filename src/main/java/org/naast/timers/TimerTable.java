package org.naast.timers;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code timers.timer}. */
@Repository
class TimerTable {

    record Timer(String kind, UUID about) {}

    private final JdbcClient jdbc;

    TimerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void set(String kind, UUID about, Instant due) {
        jdbc.sql("call timers.put(:kind, :about, :due)")
                .param("kind", kind)
                .param("about", about)
                .param("due", Timestamp.from(due))
                .update();
    }

    void remove(String kind, UUID about) {
        jdbc.sql("call timers.drop(:kind, :about)")
                .param("kind", kind)
                .param("about", about)
                .update();
    }

    /** Locks the next due one; another node skips it. */
    Optional<Timer> claim(Instant now) {
        return jdbc.sql("""
                select kind, about
                  from timers.timer
                 where due <= :now
                 order by due
                   for update skip locked
                 limit 1
                """)
                .param("now", Timestamp.from(now))
                .query((row, _) -> new Timer(row.getString("kind"), row.getObject("about", UUID.class)))
                .optional();
    }

    /** A minute more for each try, an hour at most. Nothing happens when it was set anew meanwhile. */
    void putOff(String kind, UUID about, Instant now) {
        jdbc.sql("""
                update timers.timer
                   set tries = tries + 1, due = cast(:now as timestamptz) + least(tries + 1, 60) * interval '1 minute'
                 where kind = :kind
                   and about = :about
                   and due <= :now
                """)
                .param("kind", kind)
                .param("about", about)
                .param("now", Timestamp.from(now))
                .update();
    }
}
