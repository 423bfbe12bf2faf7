package org.naast.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.naast.organisations.WeekHours;
import org.naast.privacy.Seal;
import org.naast.privacy.Text;
import org.naast.privacy.Voice;
import org.naast.reference.Endorsement;
import org.naast.viewer.PersonId;

/** How names and words of a profile are sealed, and how a row becomes an item. */
final class Rows {

    static final String NAME = "directory.profile.name";
    static final String WORDS = "directory.item.words";

    private Rows() {}

    static Voice voice(PersonId peer) {
        return Voice.of(peer.value(), peer);
    }

    static Optional<String> name(Seal seal, PersonId peer, byte @Nullable [] sealed) {
        return switch (open(seal, peer, NAME, peer.value(), sealed)) {
            case Text.Words words when !words.value().isEmpty() -> Optional.of(words.value());
            case Text.Words _, Text.Gone _ -> Optional.empty();
        };
    }

    static Item item(Seal seal, PersonId peer, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Item(
                new ItemId(id),
                row.getString("experience"),
                Band.of(row.getString("band")).orElseThrow(),
                Set.copyOf(strings(row, "ways")),
                open(seal, peer, WORDS, id, row.getBytes("words")),
                Audience.of(row.getString("audience")).orElseThrow());
    }

    static List<String> strings(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    static Set<Endorsement> endorsements(ResultSet row) throws SQLException {
        return Endorsement.read(strings(row, "endorsements"));
    }

    static WeekHours hours(ResultSet row) throws SQLException {
        return WeekHours.read(ZoneId.of(row.getString("zone")), row.getString("hours"));
    }

    static Set<Help> helps(List<String> words) {
        return Arrays.stream(Help.values())
                .filter(help -> words.contains(help.word()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Text open(Seal seal, PersonId peer, String column, UUID row, byte @Nullable [] sealed) {
        return sealed == null ? new Text.Words("") : seal.open(voice(peer), column, row, sealed);
    }
}
