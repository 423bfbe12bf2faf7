package org.naast.certification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code certification.lent}. Row policies leave one's own, those of a programme that asked, and what is open to one that helps. */
@Repository
class LentTable {

    private static final String SELECT =
            "select application, programme, home, person, state, since from certification.lent";

    private final JdbcClient jdbc;

    LentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when one helps or is asked already, or whoever applied did not want this one. */
    boolean ask(Viewer coordinator, Application one, ProgrammeId programme, Instant now) {
        return jdbc.sql("""
                insert into certification.lent (application, programme, home, person, state, since)
                values (:application, :programme, :home, :person, 'asked', :now)
                    on conflict do nothing
                """)
                        .param("application", one.id())
                        .param("programme", programme.value())
                        .param("home", one.programme().value())
                        .param("person", one.person().value())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    List<Lent> of(UUID application) {
        return jdbc.sql(SELECT + " where application = :application order by since, programme")
                .param("application", application)
                .query(LentTable::lent)
                .list();
    }

    /** Those of these applications that another programme helps to decide. */
    List<Lent> open(Collection<UUID> applications) {
        return jdbc.sql(SELECT
                        + " where state = 'open'"
                        + " and application = any (cast(string_to_array(:applications, ',') as uuid[]))")
                .param("applications", applications.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .query(LentTable::lent)
                .list();
    }

    /** Whether no other programme helps or is asked. */
    boolean free(UUID application, ProgrammeId but) {
        return of(application).stream()
                .allMatch(one -> one.refused() || one.programme().equals(but));
    }

    /** Open to this programme, the longest first. */
    List<Lent> to(ProgrammeId programme) {
        return jdbc.sql(SELECT + " where programme = :programme and state = 'open' order by since, application")
                .param("programme", programme.value())
                .query(LentTable::lent)
                .list();
    }

    /** False when it stood like that, or was not asked of them. */
    boolean answer(Viewer person, Lent one, Lent.State state, Instant now) {
        return jdbc.sql("""
                update certification.lent
                   set state = :state, since = :now
                 where application = :application and programme = :programme and person = :viewer
                   and state <> :state
                """)
                        .param("state", state.word())
                        .param("now", Timestamp.from(now))
                        .param("application", one.application())
                        .param("programme", one.programme().value())
                        .param("viewer", person.id().value())
                        .update()
                == 1;
    }

    boolean remove(Lent one) {
        return jdbc.sql("""
                delete from certification.lent
                 where application = :application and programme = :programme and state <> 'refused'
                """)
                        .param("application", one.application())
                        .param("programme", one.programme().value())
                        .update()
                == 1;
    }

    void forget(PersonId who) {
        jdbc.sql("delete from certification.lent where person = :who")
                .param("who", who.value())
                .update();
    }

    private static Lent lent(ResultSet row, int number) throws SQLException {
        return new Lent(
                row.getObject("application", UUID.class),
                new ProgrammeId(row.getObject("programme", UUID.class)),
                new ProgrammeId(row.getObject("home", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                Lent.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getTimestamp("since").toInstant());
    }
}
