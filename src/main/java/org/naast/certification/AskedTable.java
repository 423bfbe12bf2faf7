package org.naast.certification;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.privacy.Seal;
import org.naast.privacy.Voice;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the table {@code certification.application}. */
@Repository
class AskedTable {

    private final JdbcClient jdbc;
    private final Seal seal;

    AskedTable(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** False when one of theirs waits there already. */
    boolean insert(Viewer person, UUID id, Asking asked, String version, boolean renews, Instant now, Instant due) {
        return jdbc.sql("""
                insert into certification.application (id, person, programme, scheme, version, words, renews, asked_at, due)
                values (:id, :viewer, :programme, :scheme, :version, :words, :renews, :now, :due)
                    on conflict (person, programme) where state = 'waiting' do nothing
                """)
                        .param("id", id)
                        .param("viewer", person.id().value())
                        .param("programme", asked.programme().value())
                        .param("scheme", asked.scheme())
                        .param("version", version)
                        .param(
                                "words",
                                seal.close(Voice.of(id, person.id()), ApplicationTable.WORDS, id, asked.words()))
                        .param("renews", renews)
                        .param("now", Timestamp.from(now))
                        .param("due", Timestamp.from(due))
                        .update()
                == 1;
    }

    void move(Viewer viewer, Application one, Application.State state, Optional<String> reason) {
        jdbc.sql("update certification.application set state = :state, reason = :reason where id = :id")
                .param("id", one.id())
                .param("state", state.word())
                .param("reason", reason.map(words -> sealed(one, words)).orElse(null))
                .update();
    }

    boolean appeal(Viewer person, UUID id, Instant due) {
        return jdbc.sql("""
                update certification.application
                   set state = 'waiting', round = 2, due = :due
                 where id = :id and person = :viewer and state = 'refused' and round = 1
                """)
                        .param("id", id)
                        .param("viewer", person.id().value())
                        .param("due", Timestamp.from(due))
                        .update()
                == 1;
    }

    List<Voice> voices(Optional<PersonId> person) {
        return jdbc.sql(
                        "select id, person from certification.application where person = coalesce(cast(:person as uuid), person)")
                .param("person", person.map(PersonId::toString).orElse(null))
                .query((row, _) ->
                        Voice.of(row.getObject("id", UUID.class), new PersonId(row.getObject("person", UUID.class))))
                .list();
    }

    void forget(PersonId who) {
        jdbc.sql("delete from certification.application where person = :who")
                .param("who", who.value())
                .update();
    }

    private byte[] sealed(Application one, String words) {
        return seal.close(Voice.of(one.id(), one.person()), ApplicationTable.REASON, one.id(), words);
    }
}
