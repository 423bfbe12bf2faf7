package org.naast.safety;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What of {@code safety.concern} its raiser may know; no words, no note, and nobody it is about. */
@Repository
class ToldTable {

    /** What somebody let us know; {@code owned} when there is somebody to look at it. */
    record Row(ProgrammeId programme, Kind kind, Instant at, Instant due, Optional<Instant> handled, boolean owned) {}

    private final JdbcClient jdbc;

    ToldTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> of(Viewer raiser, Instant handledSince) {
        return jdbc.sql("""
                select programme, kind, raised_at, due, handled_at, owner is not null as owned
                  from safety.concern
                 where raised_by = :viewer and (handled_at is null or handled_at > :since)
                 order by handled_at desc nulls first, raised_at desc, id
                 limit 20
                """)
                .param("viewer", raiser.id().value())
                .param("since", Timestamp.from(handledSince))
                .query((row, _) -> new Row(
                        new ProgrammeId(row.getObject("programme", UUID.class)),
                        Kind.of(row.getString("kind")),
                        row.getTimestamp("raised_at").toInstant(),
                        row.getTimestamp("due").toInstant(),
                        Optional.ofNullable(row.getTimestamp("handled_at")).map(Timestamp::toInstant),
                        row.getBoolean("owned")))
                .list();
    }
}
