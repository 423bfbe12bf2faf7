package org.naast.safety;

import java.util.List;
import java.util.UUID;
import org.naast.privacy.Voice;
import org.naast.viewer.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL that takes one person out of all concerns. Runs as the eraser, who sees everyone's rows. */
@Repository("safetyErasedTable")
class ErasedTable {

    private final JdbcClient jdbc;

    ErasedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every concern in which they have words. */
    List<UUID> places(PersonId who) {
        return jdbc.sql("""
                select id from safety.concern where :who in (raised_by, note_by)
                 union
                select concern from safety.excerpt where author = :who
                """)
                .param("who", who.value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    List<Voice> voicesForEveryone() {
        return jdbc.sql("""
                select id, raised_by as author from safety.concern where words is not null
                 union
                select id, note_by from safety.concern where note is not null
                 union
                select concern, author from safety.excerpt where author is not null
                """)
                .query((row, _) ->
                        Voice.of(row.getObject("id", UUID.class), new PersonId(row.getObject("author", UUID.class))))
                .list();
    }

    void empty(PersonId who) {
        List.of(
                        "delete from safety.excerpt where author = :who",
                        "update safety.concern set raised_by = null, words = null where raised_by = :who",
                        "update safety.concern set regarding = null where regarding = :who",
                        "update safety.concern set owner = null where owner = :who",
                        "update safety.concern set note_by = null, note = null where note_by = :who")
                .forEach(sql -> jdbc.sql(sql).param("who", who.value()).update());
    }
}
