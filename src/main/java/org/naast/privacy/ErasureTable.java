package org.naast.privacy;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.naast.viewer.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the tables {@code privacy.erasure} and {@code privacy.erasure_step}. */
@Repository
class ErasureTable {

    private static final Pattern COLUMN = Pattern.compile("(\\w+\\.\\w+)\\.(\\w+)");

    private final JdbcClient jdbc;

    ErasureTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(PersonId who, Instant now) {
        jdbc.sql("insert into privacy.erasure (person, begun_at) values (:who, :now) on conflict do nothing")
                .param("who", who.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** False when another node finished in the meantime. */
    boolean lock(PersonId who) {
        return jdbc.sql("select person from privacy.erasure where person = :who for update")
                .param("who", who.value())
                .query((row, _) -> true)
                .optional()
                .isPresent();
    }

    boolean isDone(PersonId who, String step) {
        return jdbc.sql("select exists (select from privacy.erasure_step where person = :who and step = :step)")
                .param("who", who.value())
                .param("step", step)
                .query(Boolean.class)
                .single();
    }

    void done(PersonId who, String step, Instant now) {
        jdbc.sql("insert into privacy.erasure_step (person, step, done_at) values (:who, :step, :now)")
                .param("who", who.value())
                .param("step", step)
                .param("now", Timestamp.from(now))
                .update();
    }

    void end(PersonId who) {
        jdbc.sql("delete from privacy.erasure where person = :who")
                .param("who", who.value())
                .update();
    }

    List<PersonId> open() {
        return jdbc.sql("select person from privacy.erasure order by begun_at")
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }

    /** Everyone in a column, {@code schema.table.column}, whose name comes from a module and not from outside. */
    List<PersonId> everyone(String column) {
        var parts = COLUMN.matcher(column);
        if (!parts.matches()) {
            throw new IllegalArgumentException("a column is schema.table.column, not " + column);
        }
        return jdbc.sql("select distinct %2$s as person from %1$s where %2$s is not null"
                        .formatted(parts.group(1), parts.group(2)))
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }
}
