package org.naast.supervision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.naast.privacy.Seal;
import org.naast.privacy.Voice;
import org.naast.viewer.Ids;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code supervision.rhythm}. */
@Repository
class RhythmTable {

    static final String REASON = "supervision.rhythm.reason";

    /** @param days another rhythm than the level's; empty where it is the level's */
    record Row(UUID id, PersonId person, ProgrammeId programme, Optional<Integer> days) {}

    private final JdbcClient jdbc;
    private final Seal seal;

    RhythmTable(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** The one there is, or a new one of their level's. */
    void begin(PersonId person, ProgrammeId programme) {
        jdbc.sql("""
                insert into supervision.rhythm (id, person, programme) values (:id, :person, :programme)
                    on conflict (person, programme) do nothing
                """)
                .param("id", Ids.next())
                .param("person", person.value())
                .param("programme", programme.value())
                .update();
    }

    void change(Row row, int days, String reason) {
        jdbc.sql("update supervision.rhythm set days = :days, reason = :reason where id = :id")
                .param("days", days)
                .param("reason", seal.close(voice(row), REASON, row.id(), reason))
                .param("id", row.id())
                .update();
    }

    Optional<Row> find(PersonId person, ProgrammeId programme) {
        return jdbc.sql("""
                select id, person, programme, days
                  from supervision.rhythm
                 where person = :person and programme = :programme
                """)
                .param("person", person.value())
                .param("programme", programme.value())
                .query((row, _) -> row(row))
                .optional();
    }

    Optional<Row> ofIdForEveryone(UUID id) {
        return jdbc.sql("select id, person, programme, days from supervision.rhythm where id = :id")
                .param("id", id)
                .query((row, _) -> row(row))
                .optional();
    }

    Map<PersonId, Row> of(ProgrammeId programme) {
        return jdbc
                .sql("select id, person, programme, days from supervision.rhythm where programme = :programme")
                .param("programme", programme.value())
                .query((row, _) -> row(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::person, row -> row));
    }

    List<Row> of(PersonId person) {
        return jdbc.sql("select id, person, programme, days from supervision.rhythm where person = :person order by id")
                .param("person", person.value())
                .query((row, _) -> row(row))
                .list();
    }

    List<Voice> voices() {
        return jdbc.sql("select id, person, programme, days from supervision.rhythm where reason is not null")
                .query((row, _) -> voice(row(row)))
                .list();
    }

    void forget(PersonId who) {
        jdbc.sql("delete from supervision.rhythm where person = :who")
                .param("who", who.value())
                .update();
    }

    static Voice voice(Row row) {
        return Voice.of(row.id(), row.person());
    }

    private static Row row(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                new ProgrammeId(row.getObject("programme", UUID.class)),
                Optional.ofNullable(row.getObject("days", Integer.class)));
    }
}
