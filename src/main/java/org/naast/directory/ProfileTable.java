package org.naast.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.naast.organisations.WeekHours;
import org.naast.privacy.Seal;
import org.naast.viewer.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code directory.profile}. */
@Repository
class ProfileTable {

    private final JdbcClient jdbc;
    private final Seal seal;

    ProfileTable(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    void begin(PersonId peer, ZoneId zone) {
        jdbc.sql("""
                insert into directory.profile (peer, zone)
                values (:peer, :zone)
                    on conflict (peer) do nothing
                """).param("peer", peer.value()).param("zone", zone.getId()).update();
    }

    void rename(PersonId peer, String name) {
        jdbc.sql("update directory.profile set name = :name where peer = :peer")
                .param("peer", peer.value())
                .param("name", seal.close(Rows.voice(peer), Rows.NAME, peer.value(), name))
                .update();
    }

    void place(PersonId peer, Optional<String> locality, boolean online, boolean inPerson) {
        jdbc.sql("""
                update directory.profile
                   set locality = :locality, online = :online, in_person = :inPerson
                 where peer = :peer
                """)
                .param("peer", peer.value())
                .param("locality", locality.orElse(null))
                .param("online", online)
                .param("inPerson", inPerson)
                .update();
    }

    void about(PersonId peer, List<String> languages, Optional<Gender> gender, Set<Help> helps) {
        jdbc.sql("""
                update directory.profile
                   set languages = string_to_array(:languages, ','), gender = :gender,
                       helps = string_to_array(:helps, ',')
                 where peer = :peer
                """)
                .param("peer", peer.value())
                .param("languages", String.join(",", languages))
                .param("gender", gender.map(Gender::word).orElse(null))
                .param(
                        "helps",
                        String.join(",", helps.stream().map(Help::word).sorted().toList()))
                .update();
    }

    void hours(PersonId peer, WeekHours hours) {
        jdbc.sql("update directory.profile set zone = :zone, hours = :hours where peer = :peer")
                .param("peer", peer.value())
                .param("zone", hours.zone().getId())
                .param("hours", hours.written())
                .update();
    }

    Optional<Profile> find(PersonId peer, List<Item> items, Availability availability) {
        return jdbc.sql("""
                select name, languages, locality, online, in_person, zone, hours, gender, helps
                  from directory.profile
                 where peer = :peer
                """)
                .param("peer", peer.value())
                .query((row, _) -> profile(row, peer, items, availability))
                .optional();
    }

    Optional<ZoneId> zone(PersonId peer) {
        return jdbc.sql("select zone from directory.zone(:peer) as zone where zone is not null")
                .param("peer", peer.value())
                .query((row, _) -> ZoneId.of(row.getString("zone")))
                .optional();
    }

    /** Of those among them who chose one. */
    Map<PersonId, ZoneId> zones(Set<PersonId> peers) {
        var found = new HashMap<PersonId, ZoneId>();
        jdbc.sql("""
                select peer, directory.zone(peer) as zone
                  from unnest(cast(:peers as uuid[])) as peer
                 where directory.zone(peer) is not null
                """)
                .param("peers", peers.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.put(new PersonId(row.getObject("peer", UUID.class)), ZoneId.of(row.getString("zone")));
                });
        return found;
    }

    List<PersonId> everyone() {
        return jdbc.sql("select peer from directory.profile")
                .query((row, _) -> new PersonId(row.getObject("peer", UUID.class)))
                .list();
    }

    void forget(PersonId peer) {
        jdbc.sql("delete from directory.profile where peer = :peer")
                .param("peer", peer.value())
                .update();
    }

    private Profile profile(ResultSet row, PersonId peer, List<Item> items, Availability availability)
            throws SQLException {
        return new Profile(
                peer,
                Rows.name(seal, peer, row.getBytes("name")),
                Rows.strings(row, "languages"),
                Optional.ofNullable(row.getString("locality")),
                row.getBoolean("online"),
                row.getBoolean("in_person"),
                Rows.hours(row),
                Optional.ofNullable(row.getString("gender")).flatMap(Gender::of),
                Rows.helps(Rows.strings(row, "helps")),
                items,
                availability);
    }
}
