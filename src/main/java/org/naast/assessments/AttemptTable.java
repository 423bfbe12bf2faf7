package org.naast.assessments;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code assessments.attempt}. */
@Repository
class AttemptTable {

    private final JdbcClient jdbc;

    AttemptTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Viewer learner, UUID id, UUID part, List<Marked.Mark> marks, Instant now) {
        jdbc.sql("""
                insert into assessments.attempt (id, part, person, programme, at, good, asked)
                select :id, :part, :viewer, q.programme, :now, :good, :asked
                  from assessments.question q
                 where q.part = :part
                 limit 1
                """)
                .param("id", id)
                .param("part", part)
                .param("viewer", learner.id().value())
                .param("now", Timestamp.from(now))
                .param("good", (int) marks.stream().filter(Marked.Mark::good).count())
                .param("asked", marks.size())
                .update();
    }

    int count(Viewer learner, UUID part) {
        return jdbc.sql("select count(*) from assessments.attempt where person = :viewer and part = :part")
                .param("viewer", learner.id().value())
                .param("part", part)
                .query(Integer.class)
                .single();
    }

    void forget(PersonId who) {
        jdbc.sql("delete from assessments.attempt where person = :who")
                .param("who", who.value())
                .update();
    }
}
