package org.naast.people;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code people.passkey}; no other class touches it. */
@Repository
class PasskeyTable {

    private static final String COLUMNS =
            "select id, person, credential, public_key, uses, verified, backup, backed_up,"
                    + " transports, attestation, label, made from people.passkey ";

    /** A row as it lies there. */
    record Row(
            UUID id,
            PersonId person,
            Kept credential,
            Kept publicKey,
            long uses,
            boolean verified,
            boolean backup,
            boolean backedUp,
            String transports,
            Optional<Kept> attestation,
            Kept label,
            LocalDate made) {}

    private final JdbcClient jdbc;

    PasskeyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Row row) {
        jdbc.sql("""
                insert into people.passkey (id, person, credential, public_key, uses, verified, backup, backed_up,
                                            transports, attestation, label, made)
                values (:id, :person, :credential, :publicKey, :uses, :verified, :backup, :backedUp, :transports,
                        cast(:attestation as bytea), :label, :made)
                """)
                .param("id", row.id())
                .param("person", row.person().value())
                .param("credential", row.credential().value())
                .param("publicKey", row.publicKey().value())
                .param("uses", row.uses())
                .param("verified", row.verified())
                .param("backup", row.backup())
                .param("backedUp", row.backedUp())
                .param("transports", row.transports())
                .param("attestation", row.attestation().map(Kept::value).orElse(null))
                .param("label", row.label().value())
                .param("made", Date.valueOf(row.made()))
                .update();
    }

    void used(byte[] credential, long uses, boolean verified, boolean backedUp) {
        jdbc.sql("""
                update people.passkey
                   set uses = :uses, verified = :verified, backed_up = :backedUp
                 where credential = :credential
                """)
                .param("uses", uses)
                .param("verified", verified)
                .param("backedUp", backedUp)
                .param("credential", credential)
                .update();
    }

    Optional<Row> find(byte[] credential) {
        return jdbc.sql(COLUMNS + "where credential = :credential")
                .param("credential", credential)
                .query((row, _) -> row(row))
                .optional();
    }

    List<Row> of(PersonId person) {
        return jdbc.sql(COLUMNS + "where person = :person order by id")
                .param("person", person.value())
                .query((row, _) -> row(row))
                .list();
    }

    void remove(Viewer viewer, UUID id) {
        jdbc.sql("delete from people.passkey where id = :id and person = :viewer")
                .param("id", id)
                .param("viewer", viewer.id().value())
                .update();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                new Kept(row.getBytes("credential")),
                new Kept(row.getBytes("public_key")),
                row.getLong("uses"),
                row.getBoolean("verified"),
                row.getBoolean("backup"),
                row.getBoolean("backed_up"),
                row.getString("transports"),
                Optional.ofNullable(row.getBytes("attestation")).map(Kept::new),
                new Kept(row.getBytes("label")),
                row.getDate("made").toLocalDate());
    }
}
