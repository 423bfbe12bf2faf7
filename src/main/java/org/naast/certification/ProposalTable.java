package org.naast.certification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.directory.Level;
import org.naast.reference.Endorsement;
import org.naast.viewer.Ids;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code certification.proposal}. */
@Repository
class ProposalTable {

    private static final String SELECT = """
            select id, holder, programme, by, at, issuer, level, endorsements, valid_from, valid_to
              from certification.proposal
            """;

    private final JdbcClient jdbc;

    ProposalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Instead of what the same person proposed before. */
    void put(Viewer coordinator, Certificate certificate, Instant now) {
        jdbc.sql("""
                insert into certification.proposal
                       (id, holder, programme, by, at, issuer, level, endorsements, valid_from, valid_to)
                values (:id, :holder, :programme, :by, :at, :issuer, :level, :endorsements, :from, :to)
                    on conflict (holder, programme) do update
                   set id = excluded.id, by = excluded.by, at = excluded.at, issuer = excluded.issuer,
                       level = excluded.level, endorsements = excluded.endorsements, valid_from = excluded.valid_from,
                       valid_to = excluded.valid_to
                 where proposal.by = excluded.by
                """)
                .param("id", Ids.next())
                .param("holder", certificate.holder().value())
                .param("programme", certificate.programme().value())
                .param("by", coordinator.id().value())
                .param("at", Timestamp.from(now))
                .param("issuer", certificate.issuer())
                .param("level", certificate.level().word())
                .param("endorsements", Endorsement.written(certificate.endorsements()))
                .param("from", certificate.from())
                .param("to", certificate.to().orElse(null))
                .update();
    }

    List<Proposal> of(ProgrammeId programme) {
        return jdbc.sql(SELECT + " where programme = :programme order by at, id")
                .param("programme", programme.value())
                .query(ProposalTable::proposal)
                .list();
    }

    /** Until the transaction ends nobody else answers it. */
    Optional<Proposal> lock(UUID id) {
        return jdbc.sql(SELECT + " where id = :id for update")
                .param("id", id)
                .query(ProposalTable::proposal)
                .optional();
    }

    void remove(UUID id) {
        jdbc.sql("delete from certification.proposal where id = :id")
                .param("id", id)
                .update();
    }

    void forget(PersonId who) {
        jdbc.sql("delete from certification.proposal where holder = :who or by = :who")
                .param("who", who.value())
                .update();
    }

    private static Proposal proposal(ResultSet row, int number) throws SQLException {
        return new Proposal(
                row.getObject("id", UUID.class),
                new Certificate(
                        new PersonId(row.getObject("holder", UUID.class)),
                        new ProgrammeId(row.getObject("programme", UUID.class)),
                        row.getString("issuer"),
                        Level.of(row.getString("level")).orElseThrow(),
                        Endorsement.read(
                                Arrays.asList(row.getString("endorsements").split(",", -1))),
                        row.getObject("valid_from", LocalDate.class),
                        Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
                        row.getTimestamp("at").toLocalDateTime().toLocalDate()),
                new PersonId(row.getObject("by", UUID.class)));
    }
}
