package org.naast.admission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.admission.Admission.State;
import org.naast.privacy.Seal;
import org.naast.privacy.Text;
import org.naast.privacy.Voice;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code admission.application}. Row policies leave one's own, and an operator's. */
@Repository
class AdmissionTable {

    static final String CONTACT = "admission.application.contact";
    static final String WORDS = "admission.application.words";

    private static final String SELECT = """
            select id, person, name, register, country, website, contact, asked_at, due, state, words, programme
              from admission.application
            """;

    private final JdbcClient jdbc;
    private final Seal seal;

    AdmissionTable(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** False when one of theirs waits already. */
    boolean insert(Viewer person, UUID id, Admission.Said said, Instant now, Instant due) {
        return jdbc.sql("""
                insert into admission.application (id, person, name, register, country, website, contact, asked_at, due)
                values (:id, :viewer, :name, :register, :country, :website, :contact, :now, :due)
                    on conflict (person) where state = 'waiting' do nothing
                """)
                        .param("id", id)
                        .param("viewer", person.id().value())
                        .param("name", said.facts().name())
                        .param("register", said.facts().register())
                        .param("country", said.facts().country())
                        .param("website", said.facts().website())
                        .param("contact", seal.close(Voice.of(id, person.id()), CONTACT, id, said.contact()))
                        .param("now", Timestamp.from(now))
                        .param("due", Timestamp.from(due))
                        .update()
                == 1;
    }

    /** False when it is not theirs, or answered. */
    boolean withdraw(Viewer person, UUID id) {
        return jdbc.sql("""
                update admission.application
                   set state = 'withdrawn'
                 where id = :id and person = :viewer and state = 'waiting'
                """)
                        .param("id", id)
                        .param("viewer", person.id().value())
                        .update()
                == 1;
    }

    void answer(
            Viewer operator, Admission one, State state, String words, Instant now, Optional<ProgrammeId> programme) {
        jdbc.sql("""
                update admission.application
                   set state = :state, words = :words, answered_at = :now, answered_by = :viewer, programme = :programme
                 where id = :id
                """)
                .param("id", one.id())
                .param("state", state.word())
                .param("words", seal.close(Voice.of(one.id(), one.whose()), WORDS, one.id(), words))
                .param("now", Timestamp.from(now))
                .param("viewer", operator.id().value())
                .param("programme", programme.map(ProgrammeId::value).orElse(null))
                .update();
    }

    List<Admission> mine(Viewer person) {
        return jdbc.sql(SELECT + " where person = :viewer order by id desc")
                .param("viewer", person.id().value())
                .query(this::admission)
                .list();
    }

    /** What waits on top, the first due first. */
    List<Admission> all(Viewer operator) {
        return jdbc.sql(SELECT + " order by state <> 'waiting', due, id")
                .query(this::admission)
                .list();
    }

    Optional<Admission> find(Viewer viewer, UUID id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(this::admission)
                .optional();
    }

    /** One who answers at a time; empty when nobody waits for it any more, or it is their own. */
    Optional<Admission> lockWaiting(Viewer operator, UUID id) {
        return jdbc.sql(SELECT + " where id = :id and state = 'waiting' and person <> :viewer for update")
                .param("id", id)
                .param("viewer", operator.id().value())
                .query(this::admission)
                .optional();
    }

    List<Voice> voices(Optional<PersonId> person) {
        return jdbc.sql("""
                select id, person
                  from admission.application
                 where person = coalesce(cast(:person as uuid), person)
                """)
                .param("person", person.map(PersonId::toString).orElse(null))
                .query((row, _) ->
                        Voice.of(row.getObject("id", UUID.class), new PersonId(row.getObject("person", UUID.class))))
                .list();
    }

    /** An organisation that is here stays; who asked for it is not known any more. */
    void forget(PersonId who) {
        jdbc.sql("delete from admission.application where person = :who and state <> 'verified'")
                .param("who", who.value())
                .update();
        jdbc.sql("update admission.application set person = null where person = :who")
                .param("who", who.value())
                .update();
        jdbc.sql("update admission.application set answered_by = null where answered_by = :who")
                .param("who", who.value())
                .update();
    }

    private Admission admission(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var person = Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonId::new);
        var words = Optional.ofNullable(row.getBytes("words"));
        return new Admission(
                id,
                person.orElse(Viewer.NOBODY),
                new Admission.Facts(
                        row.getString("name"),
                        row.getString("register"),
                        row.getString("country"),
                        row.getString("website")),
                open(id, person, CONTACT, row.getBytes("contact")),
                row.getTimestamp("asked_at").toInstant(),
                row.getTimestamp("due").toInstant(),
                State.of(row.getString("state")),
                words.map(shut -> open(id, person, WORDS, shut)),
                Optional.ofNullable(row.getObject("programme", UUID.class)).map(ProgrammeId::new));
    }

    private Text open(UUID id, Optional<PersonId> person, String column, byte[] shut) {
        return person.map(one -> seal.open(Voice.of(id, one), column, id, shut)).orElseGet(Text.Gone::new);
    }
}
