package org.naast.safety;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What of {@code safety.concern} is behind us; no words are read. */
@Repository
class HandledTable {

    private final JdbcClient jdbc;

    HandledTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first; nothing about the coordinator themselves. */
    List<Handled> of(Viewer coordinator) {
        return jdbc.sql("""
                select id, programme, kind, note_by, handled_at
                  from safety.concern
                 where programme = any (:programmes) and regarding is distinct from :viewer and handled_at is not null
                 order by handled_at desc, id
                 limit 50
                """)
                .param("viewer", coordinator.id().value())
                .param("programmes", ConcernTable.programmes(coordinator))
                .query((row, _) -> new Handled(
                        new ConcernId(row.getObject("id", UUID.class)),
                        new ProgrammeId(row.getObject("programme", UUID.class)),
                        Kind.of(row.getString("kind")),
                        Optional.ofNullable(row.getObject("note_by", UUID.class))
                                .map(PersonId::new),
                        row.getTimestamp("handled_at").toInstant(),
                        coordinator.id()))
                .list();
    }
}
