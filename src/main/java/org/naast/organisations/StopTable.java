package org.naast.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** That a programme stops: more SQL for the tables {@code organisations.programme} and {@code desk}. */
@Repository
class StopTable {

    private final JdbcClient jdbc;

    StopTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Stop> find(Viewer viewer, ProgrammeId programme) {
        return jdbc.sql("""
                select stops_on, zone, stopped_at is not null as over
                  from organisations.programme
                 where id = :programme and stops_on is not null
                """)
                .param("programme", programme.value())
                .query(StopTable::stop)
                .optional();
    }

    /** Closes it; said again, only the day is another. False when it is not theirs, or stopped. */
    boolean say(Viewer coordinator, ProgrammeId programme, LocalDate day) {
        return jdbc.sql("""
                update organisations.programme
                   set stops_on = :day, opens_again = opens_again or is_open, is_open = false
                 where id = :programme and stopped_at is null
                """)
                        .param("programme", programme.value())
                        .param("day", day)
                        .update()
                == 1;
    }

    /** It is open again if it was, and somebody is at its desk. False when it does not stop, or has stopped. */
    boolean takeBack(Viewer coordinator, ProgrammeId programme) {
        return jdbc.sql("""
                update organisations.programme
                   set stops_on = null, opens_again = false,
                       is_open = opens_again and exists (select from organisations.desk where programme = :programme)
                 where id = :programme and stops_on is not null and stopped_at is null
                """).param("programme", programme.value()).update() == 1;
    }

    /** Nobody sits at its desk any more. */
    void end(Viewer job, ProgrammeId programme, Instant now) {
        jdbc.sql("delete from organisations.desk where programme = :programme")
                .param("programme", programme.value())
                .update();
        jdbc.sql("update organisations.programme set stopped_at = :now where id = :programme")
                .param("programme", programme.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    private static Stop stop(ResultSet row, int number) throws SQLException {
        var on = row.getObject("stops_on", LocalDate.class);
        var at = on.atStartOfDay(ZoneId.of(row.getString("zone"))).toInstant();
        return new Stop(on, at, row.getBoolean("over"));
    }
}
