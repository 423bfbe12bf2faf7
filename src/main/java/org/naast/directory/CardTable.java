package org.naast.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.naast.privacy.Seal;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Calls the functions that show up to 20 named peers to others; they decide what this viewer may see. */
@Repository
class CardTable {

    private final JdbcClient jdbc;
    private final Seal seal;
    private final Clock clock;

    CardTable(JdbcClient jdbc, Seal seal, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
    }

    boolean listed(Viewer viewer, PersonId peer, List<ProgrammeId> open) {
        return jdbc.sql(
                        "select coalesce(bool_or(listed), false) from directory.cards(:peers::uuid[], :now, :open::uuid[])")
                .param("peers", array(List.of(peer)))
                .param("open", array(open))
                .param("now", Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    /** @param open the programmes that take new people now */
    List<PeerCard> find(Viewer viewer, List<PersonId> peers, List<ProgrammeId> open) {
        if (peers.isEmpty()) {
            return List.of();
        }
        var items = items(peers);
        Map<PersonId, PeerCard> found = new HashMap<>();
        jdbc
                .sql("""
                select peer, programme, level, provisional, certified, name, languages, locality, online, in_person, zone,
                       hours, gender, helps, listed
                  from directory.cards(:peers::uuid[], :now, :open::uuid[])
                """)
                .param("peers", array(peers))
                .param("open", array(open))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) -> card(row, items))
                .stream()
                .flatMap(Optional::stream)
                .forEach(card -> found.put(card.peer(), card));
        return peers.stream()
                .distinct()
                .map(found::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private Map<PersonId, List<Item>> items(List<PersonId> peers) {
        Map<PersonId, List<Item>> items = new HashMap<>();
        jdbc.sql("select id, peer, experience, band, ways, words, audience from directory.items(:peers::uuid[])")
                .param("peers", array(peers))
                .query(row -> {
                    var peer = new PersonId(row.getObject("peer", UUID.class));
                    items.computeIfAbsent(peer, _ -> new ArrayList<>()).add(Rows.item(seal, peer, row));
                });
        return items;
    }

    /** Empty when the peer's key is destroyed: nobody is left to show. */
    private Optional<PeerCard> card(ResultSet row, Map<PersonId, List<Item>> items) throws SQLException {
        var peer = new PersonId(row.getObject("peer", UUID.class));
        var name = Rows.name(seal, peer, row.getBytes("name"));
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var level = Optional.ofNullable(row.getString("level")).flatMap(Level::of);
        var provisional = row.getBoolean("provisional");
        var certified = row.getBoolean("certified");
        return Optional.of(new PeerCard(
                peer,
                name.get(),
                level,
                provisional,
                level.filter(_ -> certified)
                        .map(one -> Right.of(one, provisional))
                        .orElse(Set.of()),
                new ProgrammeId(row.getObject("programme", UUID.class)),
                Optional.ofNullable(row.getString("locality")),
                row.getBoolean("online"),
                row.getBoolean("in_person"),
                Rows.strings(row, "languages"),
                Rows.hours(row),
                Optional.ofNullable(row.getString("gender")).flatMap(Gender::of),
                Rows.helps(Rows.strings(row, "helps")),
                items.getOrDefault(peer, List.of()),
                row.getBoolean("listed")));
    }

    private static String array(List<?> ids) {
        return ids.toString().replace('[', '{').replace(']', '}');
    }
}
