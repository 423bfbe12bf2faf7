package org.naast.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.reference.Endorsement;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code directory.availability}. */
@Repository
class AvailabilityTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    AvailabilityTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One change of a peer's places at a time, until the transaction ends; the constraint stays the truth. */
    void lock(PersonId peer) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:peer, 13))")
                .param("peer", peer.toString())
                .query((_, _) -> true)
                .single();
    }

    boolean take(PersonId peer) {
        return jdbc.sql("""
                update directory.availability
                   set load = load + 1
                 where peer = :peer and open and certified_until > :now and coalesce(consent_until > :now, true)
                """)
                        .param("peer", peer.value())
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** Room above what the peer wishes goes with the person who leaves. */
    boolean giveBack(PersonId peer) {
        return jdbc.sql("""
                update directory.availability
                   set load = load - 1, capacity = greatest(load - 1, least(wanted, most))
                 where peer = :peer and load > 0
                """).param("peer", peer.value()).update() == 1;
    }

    void begin(PersonId peer, ProgrammeId programme) {
        jdbc.sql("""
                insert into directory.availability (peer, programme)
                values (:peer, :programme)
                    on conflict (peer) do nothing
                """)
                .param("peer", peer.value())
                .param("programme", programme.value())
                .update();
    }

    void certify(PersonId peer, Certified certified, Caseload caseload) {
        jdbc.sql("""
                update directory.availability
                   set level = :level, provisional = :provisional, endorsements = string_to_array(:endorsements, ','),
                       certified_until = :until, many = :many, most = :most,
                       capacity = greatest(load, least(wanted, :most))
                 where peer = :peer
                """)
                .param("peer", peer.value())
                .param("level", certified.level().word())
                .param("provisional", certified.provisional())
                .param("many", caseload.many())
                .param("most", caseload.most())
                .param("endorsements", Endorsement.written(certified.endorsements()))
                .param("until", Timestamp.from(certified.until()))
                .update();
    }

    void wish(PersonId peer, int wanted) {
        jdbc.sql("""
                update directory.availability
                   set wanted = least(:wanted, most), capacity = greatest(load, least(:wanted, most))
                 where peer = :peer
                """).param("peer", peer.value()).param("wanted", wanted).update();
    }

    void pause(PersonId peer, boolean paused) {
        set(peer, "update directory.availability set paused = :yes where peer = :peer", paused);
    }

    /** A yes is to the words of this version, and a new one holds without an end. */
    void consent(PersonId peer, boolean consented, String version) {
        jdbc.sql("""
                update directory.availability
                   set consented = :yes, consent_version = :version, consent_until = null
                 where peer = :peer
                """)
                .param("peer", peer.value())
                .param("yes", consented)
                .param("version", version)
                .update();
    }

    /** Whose yes was to other words than these, and has no end yet; each once, on whichever node. */
    List<PersonId> endOtherConsentsForEveryone(String version, Instant until) {
        return jdbc.sql("""
                update directory.availability
                   set consent_until = :until
                 where consented and consent_version is distinct from :version and consent_until is null
                returning peer
                """)
                .param("version", version)
                .param("until", Timestamp.from(until))
                .query((row, _) -> new PersonId(row.getObject("peer", UUID.class)))
                .list();
    }

    void complete(PersonId peer, boolean complete) {
        set(
                peer,
                "update directory.availability set complete = :yes where peer = :peer and complete <> :yes",
                complete);
    }

    private void set(PersonId peer, String sql, boolean yes) {
        jdbc.sql(sql).param("peer", peer.value()).param("yes", yes).update();
    }

    void hear(PersonId peer, Hearing hearing) {
        jdbc.sql("update directory.availability set hears = :hears where peer = :peer")
                .param("peer", peer.value())
                .param("hears", hearing.word())
                .update();
    }

    void hearNothing(PersonId peer) {
        jdbc.sql("update directory.availability set hears = null where peer = :peer")
                .param("peer", peer.value())
                .update();
    }

    Optional<Availability> find(PersonId peer) {
        return jdbc.sql("""
                select peer, programme, level, provisional, endorsements, certified_until, many, most, wanted, capacity, load, paused, consented,
                       consent_until, hears, complete
                  from directory.availability
                 where peer = :peer
                """)
                .param("peer", peer.value())
                .query((row, _) -> availability(row))
                .optional();
    }

    void forget(PersonId peer) {
        jdbc.sql("delete from directory.availability where peer = :peer")
                .param("peer", peer.value())
                .update();
    }

    private static Availability availability(ResultSet row) throws SQLException {
        var until = row.getTimestamp("certified_until");
        return new Availability(
                new PersonId(row.getObject("peer", UUID.class)),
                new ProgrammeId(row.getObject("programme", UUID.class)),
                Optional.ofNullable(row.getString("level")).flatMap(Level::of),
                row.getBoolean("provisional"),
                Rows.endorsements(row),
                Optional.ofNullable(until).map(Timestamp::toInstant),
                new Caseload(row.getInt("many"), row.getInt("most")),
                row.getInt("wanted"),
                row.getInt("capacity"),
                row.getInt("load"),
                row.getBoolean("paused"),
                row.getBoolean("consented"),
                Optional.ofNullable(row.getTimestamp("consent_until")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getString("hears")).flatMap(Hearing::of),
                row.getBoolean("complete"));
    }
}
