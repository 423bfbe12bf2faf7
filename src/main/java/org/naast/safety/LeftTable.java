package org.naast.safety;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Moves open concerns in the table {@code safety.concern} from whoever had them to whoever has them now. */
@Repository
class LeftTable {

    /** An open concern: whom it regards, and when it is due. */
    record Open(UUID id, Optional<PersonId> regarding, java.time.Instant due) {}

    private final JdbcClient jdbc;

    LeftTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Open> withForEveryone(ProgrammeId programme, PersonId owner) {
        return jdbc.sql("""
                select id, regarding, due
                  from safety.concern
                 where programme = :programme and owner = :owner and handled_at is null
                   for update
                """)
                .param("programme", programme.value())
                .param("owner", owner.value())
                .query((row, _) -> new Open(
                        row.getObject("id", UUID.class),
                        Optional.ofNullable(row.getObject("regarding", UUID.class))
                                .map(PersonId::new),
                        row.getTimestamp("due").toInstant()))
                .list();
    }

    int openAtForEveryone(ProgrammeId programme) {
        return jdbc.sql("select count(*) from safety.concern where programme = :programme and handled_at is null")
                .param("programme", programme.value())
                .query(Integer.class)
                .single();
    }

    void moveForEveryone(UUID concern, Optional<PersonId> owner) {
        jdbc.sql("update safety.concern set owner = :owner where id = :id")
                .param("id", concern)
                .param("owner", owner.map(PersonId::value).orElse(null), java.sql.Types.OTHER)
                .update();
    }
}
