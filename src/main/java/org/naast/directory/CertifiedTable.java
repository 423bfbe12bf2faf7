package org.naast.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.naast.reference.Endorsement;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code directory.certified}: what each programme says of a peer. */
@Repository
class CertifiedTable {

    private final JdbcClient jdbc;

    CertifiedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Endorsed endorsed) {
        jdbc.sql("""
                insert into directory.certified (peer, programme, level, endorsements, until)
                values (:peer, :programme, :level, string_to_array(:endorsements, ','), :until)
                    on conflict (peer, programme) do update
                   set level = excluded.level, endorsements = excluded.endorsements, until = excluded.until
                """)
                .param("peer", endorsed.peer().value())
                .param("programme", endorsed.programme().value())
                .param("level", endorsed.level().word())
                .param("endorsements", Endorsement.written(endorsed.endorsements()))
                .param("until", Timestamp.from(endorsed.until()))
                .update();
    }

    /** For one programme; it counts again without an instant. */
    void suspend(PersonId peer, ProgrammeId programme, Optional<Instant> since) {
        jdbc.sql("""
                update directory.certified
                   set suspended_at = cast(:since as timestamptz)
                 where peer = :peer and programme = :programme
                """)
                .param("peer", peer.value())
                .param("programme", programme.value())
                .param("since", since.map(Timestamp::from).orElse(null))
                .update();
    }

    /** For one programme; nothing is due without an instant. */
    void supervised(PersonId peer, ProgrammeId programme, Optional<Instant> until) {
        jdbc.sql("""
                update directory.certified
                   set supervised_until = cast(:until as timestamptz)
                 where peer = :peer and programme = :programme
                """)
                .param("peer", peer.value())
                .param("programme", programme.value())
                .param("until", until.map(Timestamp::from).orElse(null))
                .update();
    }

    /** For one programme; it counts again without an instant. */
    void rest(PersonId peer, ProgrammeId programme, Optional<Instant> since) {
        jdbc.sql("""
                update directory.certified
                   set rests_at = cast(:since as timestamptz)
                 where peer = :peer and programme = :programme
                """)
                .param("peer", peer.value())
                .param("programme", programme.value())
                .param("since", since.map(Timestamp::from).orElse(null))
                .update();
    }

    /** For one programme: whether it is still to be completed. False when that was known. */
    boolean provisional(PersonId peer, ProgrammeId programme, boolean yes) {
        return jdbc.sql("""
                update directory.certified
                   set provisional = :yes
                 where peer = :peer and programme = :programme and provisional <> :yes
                """)
                        .param("peer", peer.value())
                        .param("programme", programme.value())
                        .param("yes", yes)
                        .update()
                == 1;
    }

    boolean standsStill(PersonId peer) {
        return jdbc.sql(
                        "select exists (select from directory.certified where peer = :peer and suspended_at is not null)")
                .param("peer", peer.value())
                .query(Boolean.class)
                .single();
    }

    boolean rests(PersonId peer) {
        return jdbc.sql("select exists (select from directory.certified where peer = :peer and rests_at is not null)")
                .param("peer", peer.value())
                .query(Boolean.class)
                .single();
    }

    boolean overdue(PersonId peer, Instant now) {
        return jdbc.sql("""
                select exists (select from directory.certified
                                where peer = :peer and until > :now and supervised_until <= :now
                                  and suspended_at is null and rests_at is null)
                """)
                .param("peer", peer.value())
                .param("now", Timestamp.from(now))
                .query(Boolean.class)
                .single();
    }

    /** Of all programmes; nothing for whoever certifies this peer in none. */
    List<Certified> all(PersonId peer) {
        return jdbc.sql("""
                select level, provisional, endorsements, until
                  from directory.certificates(:peer)
                """)
                .param("peer", peer.value())
                .query((row, _) -> certified(row))
                .list();
    }

    /**
     * What their programmes agreed with them. It counts as long as that certificate lasts: also while it is stopped, or its
     * supervision is over time.
     */
    Optional<Caseload> agreed(PersonId peer, Instant now) {
        return Caseload.agreed(jdbc.sql("""
                select level, hours, full_time, most
                  from directory.certificates(:peer)
                 where lasts > :now and (full_time is not null or most is not null)
                """)
                .param("peer", peer.value())
                .param("now", Timestamp.from(now))
                .query((row, _) -> said(row))
                .list());
    }

    void forget(PersonId peer) {
        jdbc.sql("delete from directory.certified where peer = :peer")
                .param("peer", peer.value())
                .update();
    }

    private static Certified certified(ResultSet row) throws SQLException {
        return new Certified(
                Level.of(row.getString("level")).orElseThrow(),
                row.getBoolean("provisional"),
                Rows.endorsements(row),
                row.getTimestamp("until").toInstant());
    }

    private static Caseload.Said said(ResultSet row) throws SQLException {
        return new Caseload.Said(
                Level.of(row.getString("level")).orElseThrow(),
                row.getInt("hours"),
                row.getInt("full_time"),
                row.getInt("most"));
    }
}
