package org.naast.certification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code certification.term}. Row policies leave the holder's and their coordinator's. */
@Repository
class TermTable {

    private static final String SELECT =
            "select holder, programme, scheme, version, since, provisional, ended_before from certification.term";

    private final JdbcClient jdbc;

    TermTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(Term term) {
        jdbc.sql("""
                insert into certification.term (holder, programme, scheme, version, since, provisional, ended_before)
                values (:holder, :programme, :scheme, :version, :since, :provisional, :ended_before)
                    on conflict (holder, programme) do update
                   set scheme = excluded.scheme, version = excluded.version, since = excluded.since,
                       provisional = excluded.provisional, ended_before = excluded.ended_before
                """)
                .param("holder", term.holder().value())
                .param("programme", term.programme().value())
                .param("scheme", term.scheme())
                .param("version", term.version())
                .param("since", term.since())
                .param("provisional", term.provisional())
                .param("ended_before", term.endedBefore().orElse(null))
                .update();
    }

    Optional<Term> find(PersonId holder, ProgrammeId programme) {
        return jdbc.sql(SELECT + " where holder = :holder and programme = :programme")
                .param("holder", holder.value())
                .param("programme", programme.value())
                .query((row, _) -> term(row))
                .optional();
    }

    List<Term> of(PersonId holder) {
        return jdbc.sql(SELECT + " where holder = :holder order by since desc")
                .param("holder", holder.value())
                .query((row, _) -> term(row))
                .list();
    }

    List<Term> provisional(ProgrammeId programme) {
        return jdbc.sql(SELECT + " where programme = :programme and provisional")
                .param("programme", programme.value())
                .query((row, _) -> term(row))
                .list();
    }

    void forget(PersonId holder, ProgrammeId programme) {
        jdbc.sql("delete from certification.term where holder = :holder and programme = :programme")
                .param("holder", holder.value())
                .param("programme", programme.value())
                .update();
    }

    private static Term term(ResultSet row) throws SQLException {
        return new Term(
                new PersonId(row.getObject("holder", UUID.class)),
                new ProgrammeId(row.getObject("programme", UUID.class)),
                row.getString("scheme"),
                row.getString("version"),
                row.getObject("since", LocalDate.class),
                row.getBoolean("provisional"),
                Optional.ofNullable(row.getObject("ended_before", LocalDate.class)));
    }
}
