package org.naast.certification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naast.directory.Level;
import org.naast.reference.Endorsement;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code certification.certificate}. Row policies leave the holder's and their coordinator's. */
@Repository
class CertificateTable {

    private static final String SELECT = """
            select holder, programme, issuer, level, endorsements, valid_from, valid_to, confirmed
              from certification.certificate
            """;

    private final JdbcClient jdbc;

    CertificateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Certificate certificate) {
        jdbc.sql("""
                insert into certification.certificate
                       (holder, programme, issuer, level, endorsements, valid_from, valid_to, confirmed)
                values (:holder, :programme, :issuer, :level, string_to_array(:endorsements, ','), :from, :to, :confirmed)
                    on conflict (holder) do update
                   set issuer = excluded.issuer, level = excluded.level, endorsements = excluded.endorsements,
                       valid_from = excluded.valid_from, valid_to = excluded.valid_to, confirmed = excluded.confirmed
                """)
                .param("holder", certificate.holder().value())
                .param("programme", certificate.programme().value())
                .param("issuer", certificate.issuer())
                .param("level", certificate.level().word())
                .param(
                        "endorsements",
                        certificate.endorsements().stream()
                                .map(Endorsement::id)
                                .sorted()
                                .collect(Collectors.joining(",")))
                .param("from", certificate.from())
                .param("to", certificate.to().orElse(null))
                .param("confirmed", certificate.confirmed())
                .update();
    }

    Optional<Certificate> find(PersonId holder) {
        return jdbc.sql(SELECT + " where holder = :holder")
                .param("holder", holder.value())
                .query((row, _) -> certificate(row))
                .optional();
    }

    List<Certificate> of(ProgrammeId programme) {
        return jdbc.sql(SELECT + " where programme = :programme order by coalesce(valid_to, confirmed + 365), holder")
                .param("programme", programme.value())
                .query((row, _) -> certificate(row))
                .list();
    }

    void forget(PersonId holder) {
        jdbc.sql("delete from certification.certificate where holder = :holder")
                .param("holder", holder.value())
                .update();
    }

    private static Certificate certificate(ResultSet row) throws SQLException {
        var ids = Arrays.asList((String[]) row.getArray("endorsements").getArray());
        return new Certificate(
                new PersonId(row.getObject("holder", UUID.class)),
                new ProgrammeId(row.getObject("programme", UUID.class)),
                row.getString("issuer"),
                Level.of(row.getString("level")).orElseThrow(),
                Stream.of(Endorsement.values())
                        .filter(known -> ids.contains(known.id()))
                        .collect(Collectors.toUnmodifiableSet()),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
                row.getObject("confirmed", LocalDate.class));
    }
}
