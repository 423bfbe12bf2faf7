package org.naast.directory;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what a listing tells: from availability, profile and items, only what everyone may see. */
@Repository
class ListingTable {

    /** @param endorsements ids of what the certificate covers */
    record Found(Listing listing, Set<String> endorsements) {}

    private final JdbcClient jdbc;

    ListingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when this peer is not listed at this moment. */
    Optional<Found> find(PersonId peer, Instant now) {
        var told = told(peer);
        return jdbc.sql("""
                select a.programme, a.level, a.endorsements, least(a.certified_until, a.consent_until) as until, p.languages, p.zone, p.hours, p.gender, p.online,
                       p.in_person, p.locality
                  from directory.availability a
                  join directory.profile p on p.peer = a.peer
                 where a.peer = :peer and a.open and a.certified_until > :now and coalesce(a.consent_until > :now, true)
                """)
                .param("peer", peer.value())
                .param("now", Timestamp.from(now))
                .query((row, _) -> found(row, peer, told))
                .optional();
    }

    /** Every peer of a programme, for when its rules change. */
    List<PersonId> peers(ProgrammeId programme) {
        return jdbc.sql("select peer from directory.availability where programme = :programme order by peer")
                .param("programme", programme.value())
                .query((row, _) -> new PersonId(row.getObject("peer", UUID.class)))
                .list();
    }

    /** How many can be found in a programme that is open. */
    int listedAt(ProgrammeId programme, Instant now) {
        return jdbc.sql("""
                select count(*)
                  from directory.availability
                 where programme = :programme and open and certified_until > :now
                   and coalesce(consent_until > :now, true)
                """)
                .param("programme", programme.value())
                .param("now", Timestamp.from(now))
                .query(Integer.class)
                .single();
    }

    private List<Listing.Told> told(PersonId peer) {
        return jdbc.sql("""
                select experience, band, ways
                  from directory.item
                 where peer = :peer and audience = 'everyone'
                 order by experience
                """)
                .param("peer", peer.value())
                .query((row, _) -> new Listing.Told(
                        row.getString("experience"),
                        Band.of(row.getString("band")).orElseThrow(),
                        set(row.getArray("ways"))))
                .list();
    }

    private static Found found(ResultSet row, PersonId peer, List<Listing.Told> told) throws SQLException {
        var listing = new Listing(
                peer,
                new ProgrammeId(row.getObject("programme", UUID.class)),
                row.getTimestamp("until").toInstant(),
                Level.of(row.getString("level")).orElseThrow(),
                told,
                set(row.getArray("languages")),
                Rows.hours(row),
                Optional.ofNullable(row.getString("gender")).flatMap(Gender::of),
                row.getBoolean("online"),
                row.getBoolean("in_person"),
                Optional.ofNullable(row.getString("locality")));
        return new Found(listing, set(row.getArray("endorsements")));
    }

    private static Set<String> set(Array array) throws SQLException {
        return Set.copyOf(Arrays.asList((String[]) array.getArray()));
    }
}
