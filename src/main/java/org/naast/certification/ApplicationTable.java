package org.naast.certification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naast.privacy.Seal;
import org.naast.privacy.Voice;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the table {@code certification.application}; row policies leave one's own, and a coordinator's. {@link AskedTable} writes it. */
@Repository
class ApplicationTable {

    static final String WORDS = "certification.application.words";
    static final String REASON = "certification.application.reason";

    private static final String SELECT = """
            select id, person, programme, scheme, version, words, round, renews, asked_at, due, state, reason
              from certification.application
            """;

    private final JdbcClient jdbc;
    private final Seal seal;

    ApplicationTable(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    Optional<Application> find(Viewer viewer, UUID id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(this::application)
                .optional();
    }

    List<Application> of(Viewer person) {
        return jdbc.sql(SELECT + " where person = :viewer order by id desc")
                .param("viewer", person.id().value())
                .query(this::application)
                .list();
    }

    /** What waits on top, the first due first. */
    List<Application> at(Viewer coordinator, ProgrammeId programme) {
        return jdbc.sql(SELECT + " where programme = :programme order by state <> 'waiting', due, id")
                .param("programme", programme.value())
                .query(this::application)
                .list();
    }

    /** One who decides at a time; empty when nobody waits for it any more. */
    Optional<Application> lockWaiting(Viewer viewer, UUID id) {
        return jdbc.sql(SELECT + " where id = :id and state = 'waiting' for update")
                .param("id", id)
                .query(this::application)
                .optional();
    }

    private Application application(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var person = new PersonId(row.getObject("person", UUID.class));
        byte @Nullable [] reason = row.getBytes("reason");
        var voice = Voice.of(id, person);
        return new Application(
                id,
                person,
                new ProgrammeId(row.getObject("programme", UUID.class)),
                row.getString("scheme"),
                row.getString("version"),
                seal.open(voice, WORDS, id, row.getBytes("words")),
                row.getInt("round"),
                row.getBoolean("renews"),
                row.getTimestamp("asked_at").toInstant(),
                row.getTimestamp("due").toInstant(),
                Application.State.of(row.getString("state")),
                Optional.ofNullable(reason).map(words -> seal.open(voice, REASON, id, words)));
    }
}
