package org.naast.supervision;

import java.util.List;
import java.util.UUID;
import org.naast.privacy.Seal;
import org.naast.privacy.Text;
import org.naast.privacy.Voice;
import org.naast.viewer.Ids;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code supervision.supervisor}. */
@Repository
class SupervisorTable {

    static final String REASON = "supervision.supervisor.reason";

    private final JdbcClient jdbc;
    private final Seal seal;

    SupervisorTable(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    void name(PersonId person, ProgrammeId programme, String reason) {
        remove(person, programme);
        var id = Ids.next();
        jdbc.sql("""
                insert into supervision.supervisor (id, person, programme, reason)
                values (:id, :person, :programme, :reason)
                """)
                .param("id", id)
                .param("person", person.value())
                .param("programme", programme.value())
                .param("reason", seal.close(Voice.of(id, person), REASON, id, reason))
                .update();
    }

    boolean remove(PersonId person, ProgrammeId programme) {
        return jdbc.sql("delete from supervision.supervisor where person = :person and programme = :programme")
                        .param("person", person.value())
                        .param("programme", programme.value())
                        .update()
                == 1;
    }

    boolean has(PersonId person, ProgrammeId programme) {
        return jdbc.sql("""
                select exists (select from supervision.supervisor where person = :person and programme = :programme)
                """)
                .param("person", person.value())
                .param("programme", programme.value())
                .query(Boolean.class)
                .single();
    }

    List<PersonId> of(ProgrammeId programme) {
        return jdbc.sql("select person from supervision.supervisor where programme = :programme")
                .param("programme", programme.value())
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }

    List<Supervisor> of(PersonId person) {
        return jdbc.sql("""
                select id, programme, reason from supervision.supervisor where person = :person order by programme
                """)
                .param("person", person.value())
                .query((row, _) -> {
                    var id = row.getObject("id", UUID.class);
                    Text reason = seal.open(Voice.of(id, person), REASON, id, row.getBytes("reason"));
                    return new Supervisor(person, new ProgrammeId(row.getObject("programme", UUID.class)), reason);
                })
                .list();
    }

    List<Voice> voices() {
        return jdbc.sql("select id, person from supervision.supervisor")
                .query((row, _) ->
                        Voice.of(row.getObject("id", UUID.class), new PersonId(row.getObject("person", UUID.class))))
                .list();
    }

    List<Voice> voices(PersonId person) {
        return voices().stream().filter(one -> one.author().equals(person)).toList();
    }

    void forget(PersonId who) {
        jdbc.sql("delete from supervision.supervisor where person = :who")
                .param("who", who.value())
                .update();
    }
}
