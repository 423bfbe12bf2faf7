package org.naast.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
    private static final String SELECT = """
            select id, programme, day, note,
                   array(select p.person::uuid from supervision.present p where p.session = s.id) as present
              from supervision.session s
             where programme = :programme\s""";

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
        return jdbc.sql(SELECT + "order by day desc, id desc limit :at_once")
                .param("programme", programme.value())
                .param("at_once", AT_ONCE)
                .query(this::session)
                .list();
    }

    /** Those this person recorded, the newest first. */
    List<Session> by(PersonId recorder, ProgrammeId programme) {
        return jdbc.sql(SELECT + "and recorded_by = :recorder order by day desc, id desc limit :at_once")
                .param("programme", programme.value())
                .param("recorder", recorder.value())
                .param("at_once", AT_ONCE)
                .query(this::session)
                .list();
    }

    Optional<Session> find(UUID id, ProgrammeId programme) {
        return jdbc.sql(SELECT + "and id = :id")
                .param("programme", programme.value())
                .param("id", id)
                .query(this::session)
                .optional();
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

    boolean remove(Session one) {
        return jdbc.sql("delete from supervision.session where id = :id")
                        .param("id", one.id())
                        .update()
                == 1;
    }

    List<Voice> voices() {
        return jdbc.sql("select id from supervision.session")
                .query((row, _) -> voice(row.getObject("id", UUID.class)))
                .list();
    }

    boolean recorded(Viewer coordinator, PersonId with) {
        return jdbc.sql("""
                select exists (select from supervision.session s join supervision.present p on p.session = s.id
                                where s.recorded_by = :viewer and p.person = :person)
                """)
                .param("viewer", coordinator.id().value())
                .param("person", with.value())
                .query(Boolean.class)
                .single();
    }

    void forget(PersonId who) {
        List.of(
                        "delete from supervision.present where person = :who",
                        "update supervision.session set recorded_by = null where recorded_by = :who")
                .forEach(sql -> jdbc.sql(sql).param("who", who.value()).update());
    }

    private Session session(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var present = (UUID[]) row.getArray("present").getArray();
        return new Session(
                id,
                new ProgrammeId(row.getObject("programme", UUID.class)),
                row.getObject("day", LocalDate.class),
                seal.open(voice(id), NOTE, id, row.getBytes("note")),
                Stream.of(present).map(PersonId::new).toList());
    }

    /** A talk of several belongs to none of them alone. */
    private static Voice voice(UUID session) {
        return Voice.of(session, Viewer.NOBODY);
    }
}
