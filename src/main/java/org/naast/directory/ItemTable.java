package org.naast.directory;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naast.privacy.Hashes;
import org.naast.privacy.Seal;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the tables {@code directory.item} and {@code directory.alike}. */
@Repository
class ItemTable {

    /** Shorter texts are alike by chance. */
    private static final int TELLING = 40;

    private final JdbcClient jdbc;
    private final Seal seal;
    private final Hashes hashes;
    private final Clock clock;

    ItemTable(JdbcClient jdbc, Seal seal, Hashes hashes, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.hashes = hashes;
        this.clock = clock;
    }

    /** One item for an experience: telling it again replaces what was told. */
    void keep(PersonId peer, Item item) {
        remove(peer, item.experience());
        var words = item.words().or("");
        jdbc.sql("""
                insert into directory.item (id, peer, experience, band, ways, words, print, audience, since)
                values (:id, :peer, :experience, :band, string_to_array(:ways, ','), :words, :print, :audience, :since)
                """)
                .param("id", item.id().value())
                .param("peer", peer.value())
                .param("experience", item.experience())
                .param("band", item.band().word())
                .param("ways", String.join(",", item.ways().stream().sorted().toList()))
                .param("words", words.isEmpty() ? null : sealed(peer, item.id(), words))
                .param("print", print(words))
                .param("audience", item.audience().word())
                .param("since", Timestamp.from(clock.instant()))
                .update();
    }

    private byte[] sealed(PersonId peer, ItemId id, String words) {
        return seal.close(Rows.voice(peer), Rows.WORDS, id.value(), words);
    }

    private byte @Nullable [] print(String words) {
        var bare = words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
        return bare.length() < TELLING ? null : hashes.of("directory.item.print", bare);
    }

    private void remove(PersonId peer, String experience) {
        jdbc.sql("delete from directory.item where peer = :peer and experience = :experience")
                .param("peer", peer.value())
                .param("experience", experience)
                .update();
    }

    boolean withdraw(PersonId peer, ItemId id) {
        return jdbc.sql("delete from directory.item where peer = :peer and id = :id")
                        .param("peer", peer.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    boolean show(PersonId peer, ItemId id, Audience audience) {
        return jdbc.sql("update directory.item set audience = :audience where peer = :peer and id = :id")
                        .param("peer", peer.value())
                        .param("id", id.value())
                        .param("audience", audience.word())
                        .update()
                == 1;
    }

    /** All of one's own; of somebody else what the row policies leave. */
    List<Item> find(PersonId peer) {
        return jdbc.sql("""
                select id, experience, band, ways, words, audience
                  from directory.item
                 where peer = :peer
                 order by since, id
                """)
                .param("peer", peer.value())
                .query((row, _) -> Rows.item(seal, peer, row))
                .list();
    }

    /** As the machine: remembers whose words are the same as this peer's; their programme when that is new. */
    Optional<ProgrammeId> markAlike(PersonId peer) {
        return jdbc
                .sql("""
                insert into directory.alike (peer, other, programme, since)
                select distinct mine.peer, theirs.peer, a.programme, cast(:since as timestamptz)
                  from directory.item mine
                  join directory.item theirs on theirs.print = mine.print and theirs.peer <> mine.peer
                  join directory.availability a on a.peer = mine.peer
                 where mine.peer = :peer
                    on conflict (peer, other) do nothing
                returning programme
                """)
                .param("peer", peer.value())
                .param("since", Timestamp.from(clock.instant()))
                .query((row, _) -> new ProgrammeId(row.getObject("programme", UUID.class)))
                .stream()
                .findFirst();
    }

    List<PersonId> alike(Viewer viewer, ProgrammeId programme) {
        return jdbc.sql("select distinct peer from directory.alike where programme = :programme order by peer")
                .param("programme", programme.value())
                .query((row, _) -> new PersonId(row.getObject("peer", UUID.class)))
                .list();
    }

    List<PersonId> everyone() {
        return jdbc.sql("select distinct peer from directory.item")
                .query((row, _) -> new PersonId(row.getObject("peer", UUID.class)))
                .list();
    }

    void forget(PersonId peer) {
        jdbc.sql("delete from directory.item where peer = :peer")
                .param("peer", peer.value())
                .update();
        jdbc.sql("delete from directory.alike where :peer in (peer, other)")
                .param("peer", peer.value())
                .update();
        jdbc.sql("delete from directory.acquaintance where :peer in (peer, person)")
                .param("peer", peer.value())
                .update();
    }
}
