package org.naast.supervision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.naast.privacy.Seal;
import org.naast.privacy.Voice;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the tables {@code supervision.session} and {@code supervision.present}. */
@Repository
class SessionTable {

    static final String NOTE = "supervision.session.note";
    private static final int AT_ONCE = 30;

    private final JdbcClient jdbc;
    private final Seal seal;

    SessionTable(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    void insert(PersonId by, UUID id, ProgrammeId programme, Talk talk) {
        jdbc.sql("""
                insert into supervision.session (id, programme, day, note, recorded_by)
                values (:id, :programme, :day, :note, :by)
                """)
                .param("id", id)
                .param("programme", programme.value())
                .param("day", talk.day())
                .param("note", seal.close(voice(id), NOTE, id, talk.note()))
                .param("by", by.value())
                .update();
        talk.present()
                .forEach(one -> jdbc.sql("""
                insert into supervision.present (session, person, programme) values (:session, :person, :programme)
                """)
                        .param("session", id)
                        .param("person", one.value())
                        .param("programme", programme.value())
                        .update());
    }

    /** The newest first. */
    List<Session> of(ProgrammeId programme) {
        return jdbc.sql("""
                select id, day, note, array(select p.person::uuid from supervision.present p where p.session = s.id) as present
                  from supervision.session s
                 where programme = :programme
                 order by day desc, id desc
                 limit :at_once
                """)
                .param("programme", programme.value())
                .param("at_once", AT_ONCE)
                .query((row, _) -> {
                    var id = row.getObject("id", UUID.class);
                    var present = (UUID[]) row.getArray("present").getArray();
                    return new Session(
                            id,
                            programme,
                            row.getObject("day", LocalDate.class),
                            seal.open(voice(id), NOTE, id, row.getBytes("note")),
                            List.of(present).stream().map(PersonId::new).toList());
                })
                .list();
    }

    Optional<LocalDate> last(PersonId person, ProgrammeId programme) {
        return jdbc.sql("""
                select s.day
                  from supervision.present p
                  join supervision.session s on s.id = p.session
                 where p.person = :person and p.programme = :programme
                 order by s.day desc
                 limit 1
                """)
                .param("person", person.value())
                .param("programme", programme.value())
                .query((row, _) -> row.getObject("day", LocalDate.class))
                .optional();
    }

    /** The last day of each of a programme's peers. */
    Map<PersonId, LocalDate> last(ProgrammeId programme) {
        var days = new HashMap<PersonId, LocalDate>();
        jdbc.sql("""
                select p.person, max(s.day) as day
                  from supervision.present p
                  join supervision.session s on s.id = p.session
                 where p.programme = :programme
                 group by p.person
                """).param("programme", programme.value()).query(row -> {
            days.put(new PersonId(row.getObject("person", UUID.class)), row.getObject("day", LocalDate.class));
        });
        return days;
    }

    /** Who was there; nobody when there is no such session. */
    List<PersonId> present(UUID session) {
        return jdbc.sql("select person from supervision.present where session = :session order by person")
                .param("session", session)
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }

    boolean remove(UUID session, ProgrammeId programme) {
        return jdbc.sql("delete from supervision.session where id = :session and programme = :programme")
                        .param("session", session)
                        .param("programme", programme.value())
                        .update()
                == 1;
    }

    List<Voice> voices() {
        return jdbc.sql("select id from supervision.session")
                .query((row, _) -> voice(row.getObject("id", UUID.class)))
                .list();
    }

    void forget(PersonId who) {
        List.of(
                        "delete from supervision.present where person = :who",
                        "update supervision.session set recorded_by = null where recorded_by = :who")
                .forEach(sql -> jdbc.sql(sql).param("who", who.value()).update());
    }

    /** A talk of several belongs to none of them alone. */
    private static Voice voice(UUID session) {
        return Voice.of(session, Viewer.NOBODY);
    }
}
