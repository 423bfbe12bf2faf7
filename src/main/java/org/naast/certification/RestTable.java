package org.naast.certification;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code certification.rest}. Row policies leave the holder's and their coordinator's. */
@Repository
class RestTable {

    private final JdbcClient jdbc;

    RestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when it rests already. */
    boolean insert(Certificate one, Instant since) {
        return jdbc.sql("""
                insert into certification.rest (holder, programme, since) values (:holder, :programme, :since)
                    on conflict (holder, programme) do nothing
                """)
                        .param("holder", one.holder().value())
                        .param("programme", one.programme().value())
                        .param("since", Timestamp.from(since))
                        .update()
                == 1;
    }

    /** False when it does not rest. */
    boolean remove(Certificate one) {
        return jdbc.sql("delete from certification.rest where holder = :holder and programme = :programme")
                        .param("holder", one.holder().value())
                        .param("programme", one.programme().value())
                        .update()
                == 1;
    }

    boolean has(PersonId holder, ProgrammeId programme) {
        return jdbc.sql("""
                select exists (select from certification.rest where holder = :holder and programme = :programme)
                """)
                .param("holder", holder.value())
                .param("programme", programme.value())
                .query(Boolean.class)
                .single();
    }

    Set<PersonId> of(ProgrammeId programme) {
        return jdbc.sql("select holder from certification.rest where programme = :programme")
                .param("programme", programme.value())
                .query((row, _) -> new PersonId(row.getObject("holder", UUID.class)))
                .set();
    }

    void forget(PersonId holder) {
        jdbc.sql("delete from certification.rest where holder = :holder")
                .param("holder", holder.value())
                .update();
    }
}
