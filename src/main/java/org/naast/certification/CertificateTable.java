package org.naast.certification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.naast.directory.Level;
import org.naast.reference.Endorsement;
import org.naast.viewer.Ids;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code certification.certificate}. Row policies leave the holder's and their coordinator's. */
@Repository
class CertificateTable {

    private static final String SELECT = """
            select id, holder, programme, issuer, level, endorsements, valid_from, valid_to, confirmed, kept_to
              from certification.certificate
            """;

    private final JdbcClient jdbc;

    CertificateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Recording again replaces; its id stays. */
    UUID keep(Certificate certificate) {
        return jdbc.sql("""
                insert into certification.certificate
                       (id, holder, programme, issuer, level, endorsements, valid_from, valid_to, confirmed, planned)
                values (:id, :holder, :programme, :issuer, :level, string_to_array(:endorsements, ','), :from, :to, :confirmed, true)
                    on conflict (holder, programme) do update
                   set issuer = excluded.issuer, level = excluded.level, endorsements = excluded.endorsements,
                       valid_from = excluded.valid_from, valid_to = excluded.valid_to, confirmed = excluded.confirmed,
                       kept_to = null, planned = true
                returning id
                """)
                .param("id", Ids.next())
                .param("holder", certificate.holder().value())
                .param("programme", certificate.programme().value())
                .param("issuer", certificate.issuer())
                .param("level", certificate.level().word())
                .param("endorsements", Endorsement.written(certificate.endorsements()))
                .param("from", certificate.from())
                .param("to", certificate.to().orElse(null))
                .param("confirmed", certificate.confirmed())
                .query(UUID.class)
                .single();
    }

    UUID moveEnd(Certificate certificate, LocalDate to) {
        return jdbc.sql("""
                update certification.certificate
                   set valid_to = :to, kept_to = null
                 where holder = :holder and programme = :programme
                returning id
                """)
                .param("to", to)
                .param("holder", certificate.holder().value())
                .param("programme", certificate.programme().value())
                .query(UUID.class)
                .single();
    }

    /** False when somebody confirmed it at this very moment, or gave it an end. */
    boolean keepOn(UUID id, Certificate kept) {
        return jdbc.sql("""
                update certification.certificate
                   set kept_to = :to
                 where id = :id and valid_to is null and confirmed = :confirmed
                """)
                        .param("to", kept.lastDay())
                        .param("id", id)
                        .param("confirmed", kept.confirmed())
                        .update()
                == 1;
    }

    Optional<Certificate> find(PersonId holder, ProgrammeId programme) {
        return jdbc.sql(SELECT + " where holder = :holder and programme = :programme")
                .param("holder", holder.value())
                .param("programme", programme.value())
                .query((row, _) -> certificate(row))
                .optional();
    }

    /** By their ids. */
    Map<UUID, Certificate> ofHolderForEveryone(PersonId holder) {
        return byId(jdbc.sql(SELECT + " where holder = :holder").param("holder", holder.value()));
    }

    /** By their ids; whoever asks next does not get them again. */
    Map<UUID, Certificate> planForEveryone() {
        return byId(jdbc.sql("""
                update certification.certificate
                   set planned = true
                 where not planned
                returning id, holder, programme, issuer, level, endorsements, valid_from, valid_to, confirmed, kept_to
                """));
    }

    private static Map<UUID, Certificate> byId(JdbcClient.StatementSpec sql) {
        var found = new HashMap<UUID, Certificate>();
        sql.query(row -> {
            found.put(row.getObject("id", UUID.class), certificate(row));
        });
        return found;
    }

    Optional<Certificate> ofIdForEveryone(UUID id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query((row, _) -> certificate(row))
                .optional();
    }

    /** One stands still when a programme of its holder stopped any of theirs, and when they let this one rest. */
    Map<UUID, Stand> standsForEveryone(Set<UUID> ids) {
        var found = new HashMap<UUID, Stand>();
        jdbc.sql("""
                select c.id, c.level, coalesce(c.valid_to, c.kept_to, (c.confirmed + interval '1 year')::date) as last_day,
                       exists (select from certification.suspension s
                                where s.holder = c.holder and s.lifted_at is null)
                    or exists (select from certification.rest r
                                where r.holder = c.holder and r.programme = c.programme) as still
                  from certification.certificate c
                 where c.id = any (:ids)
                """).param("ids", ids.toArray(UUID[]::new)).query(row -> {
            found.put(
                    row.getObject("id", UUID.class),
                    new Stand(
                            row.getString("level"),
                            row.getObject("last_day", LocalDate.class),
                            row.getBoolean("still")));
        });
        return found;
    }

    List<Certificate> of(ProgrammeId programme) {
        return jdbc.sql(SELECT + " where programme = :programme order by coalesce(valid_to, confirmed + 365), holder")
                .param("programme", programme.value())
                .query((row, _) -> certificate(row))
                .list();
    }

    /** What row policies leave an operator: those of programmes that stopped. */
    List<Certificate> left() {
        return jdbc.sql(SELECT + " order by programme, coalesce(valid_to, confirmed + 365), holder")
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
                Endorsement.read(ids),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
                row.getObject("confirmed", LocalDate.class),
                Optional.ofNullable(row.getObject("kept_to", LocalDate.class)));
    }
}
