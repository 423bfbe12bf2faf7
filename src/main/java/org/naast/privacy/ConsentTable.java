package org.naast.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code privacy.consent}. */
@Repository
class ConsentTable {

    private final JdbcClient jdbc;

    ConsentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Consent consent) {
        jdbc.sql("""
                insert into privacy.consent (id, person, kind, wording, version, given_at)
                values (:id, :person, :kind, :wording, :version, :given)
                """)
                .param("id", consent.id())
                .param("person", consent.person().value())
                .param("kind", consent.kind())
                .param("wording", consent.wording().key())
                .param("version", consent.wording().version())
                .param("given", Timestamp.from(consent.given()))
                .update();
    }

    void withdraw(Viewer person, String kind, Instant now) {
        jdbc.sql("""
                update privacy.consent
                   set withdrawn_at = :now
                 where person = :person
                   and kind = :kind
                   and withdrawn_at is null
                """)
                .param("now", Timestamp.from(now))
                .param("person", person.id().value())
                .param("kind", kind)
                .update();
    }

    Optional<Consent> find(PersonId person, String kind) {
        return jdbc.sql("""
                select id, person, kind, wording, version, given_at
                  from privacy.consent
                 where person = :person
                   and kind = :kind
                   and withdrawn_at is null
                """)
                .param("person", person.value())
                .param("kind", kind)
                .query(ConsentTable::consent)
                .optional();
    }

    void erase(PersonId who) {
        jdbc.sql("delete from privacy.consent where person = :who")
                .param("who", who.value())
                .update();
    }

    private static Consent consent(ResultSet row, int number) throws SQLException {
        return new Consent(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("kind"),
                new Consent.Wording(row.getString("wording"), row.getString("version")),
                row.getTimestamp("given_at").toInstant());
    }
}
