package org.naast.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.naast.privacy.Seal;
import org.naast.privacy.Voice;
import org.naast.viewer.Ids;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code requests.note}. */
@Repository
class NoteTable {

    private static final String WORDS = "requests.note.words";

    private final JdbcClient jdbc;
    private final Seal seal;

    NoteTable(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    void insert(Viewer author, Request request, String words, Instant now) {
        var id = Ids.next();
        jdbc.sql("""
                insert into requests.note (id, request, programme, asker, author, at, words)
                values (:id, :request, :programme, :asker, :author, :now, :words)
                """)
                .param("id", id)
                .param("request", request.id().value())
                .param("programme", request.programme().value())
                .param("asker", request.asker().value())
                .param("author", author.id().value())
                .param("now", Timestamp.from(now))
                .param("words", seal.close(Voice.of(request.id().value(), author.id()), WORDS, id, words))
                .update();
    }

    /** What was written to this viewer, the newest first. */
    List<Note> to(Viewer asker, RequestId request) {
        return jdbc.sql("""
                select id, asker, author, at, words
                  from requests.note
                 where asker = :viewer and request = :request
                 order by at desc, id
                 limit 20
                """)
                .param("viewer", asker.id().value())
                .param("request", request.value())
                .query((row, _) -> new Note(
                        new PersonId(row.getObject("asker", UUID.class)),
                        row.getTimestamp("at").toInstant(),
                        seal.open(
                                Voice.of(request.value(), new PersonId(row.getObject("author", UUID.class))),
                                WORDS,
                                row.getObject("id", UUID.class),
                                row.getBytes("words"))))
                .list();
    }

    /** The keys that go with an erased person. */
    List<Voice> voicesForEveryone(PersonId who) {
        return jdbc.sql("select distinct request, author from requests.note where :who in (asker, author)")
                .param("who", who.value())
                .query(NoteTable::voice)
                .list();
    }

    List<Voice> voicesForEveryone() {
        return jdbc.sql("select distinct request, author from requests.note")
                .query(NoteTable::voice)
                .list();
    }

    private static Voice voice(ResultSet row, int number) throws SQLException {
        return Voice.of(row.getObject("request", UUID.class), new PersonId(row.getObject("author", UUID.class)));
    }

    void erase(PersonId who) {
        jdbc.sql("delete from requests.note where :who in (asker, author)")
                .param("who", who.value())
                .update();
    }
}
