package org.naast.dossier;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naast.privacy.Seal;
import org.naast.privacy.Text;
import org.naast.privacy.Voice;
import org.naast.viewer.Ids;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code dossier.item}. Row policies leave one's own, and that of whoever let the viewer's programme in. */
@Repository
class FiledTable {

    static final String WORDS = "dossier.item.words";
    static final String WEIGHED = "dossier.item.weighed";

    private final JdbcClient jdbc;
    private final Seal seal;

    FiledTable(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    void insert(Viewer person, Fact fact, int amount, LocalDate day, String words) {
        var id = Ids.next();
        jdbc.sql("""
                insert into dossier.item (id, person, kind, key, domain, amount, day, words)
                values (:id, :viewer, :kind, :key, :domain, :amount, :day, :words)
                """)
                .param("id", id)
                .param("viewer", person.id().value())
                .param("kind", fact.kind().word())
                .param("key", fact.key())
                .param("domain", fact.kind() == Fact.Kind.SIGNATURE ? fact.version() : fact.domain())
                .param("amount", amount)
                .param("day", day)
                .param("words", seal.close(voice(person.id()), WORDS, id, words))
                .update();
    }

    /** The newest day first. */
    List<Filed> of(PersonId person) {
        return jdbc.sql("""
                select id, person, kind, key, domain, amount, day, words, seen_by, weighed
                  from dossier.item
                 where person = :person
                 order by day desc, id desc
                """).param("person", person.value()).query(this::filed).list();
    }

    boolean remove(Viewer person, UUID id) {
        return jdbc.sql("delete from dossier.item where id = :id and person = :viewer")
                        .param("id", id)
                        .param("viewer", person.id().value())
                        .update()
                == 1;
    }

    boolean see(Viewer by, Filed item, String weighed) {
        return jdbc.sql("update dossier.item set seen_by = :viewer, weighed = :weighed where id = :id")
                        .param("viewer", by.id().value())
                        .param("weighed", seal.close(voice(item.person()), WEIGHED, item.id(), weighed))
                        .param("id", item.id())
                        .update()
                == 1;
    }

    List<Voice> voices() {
        return jdbc.sql("select distinct person from dossier.item")
                .query((row, _) -> voice(new PersonId(row.getObject("person", UUID.class))))
                .list();
    }

    void forget(PersonId who) {
        List.of(
                        "delete from dossier.item where person = :who",
                        "update dossier.item set seen_by = null where seen_by = :who")
                .forEach(sql -> jdbc.sql(sql).param("who", who.value()).update());
    }

    /** One key for a whole file, and for nothing else of theirs. */
    static Voice voice(PersonId person) {
        return Voice.of(UUID.nameUUIDFromBytes(("dossier/" + person).getBytes(US_ASCII)), person);
    }

    private Filed filed(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var person = new PersonId(row.getObject("person", UUID.class));
        var kind = Fact.Kind.of(row.getString("kind"));
        byte @Nullable [] weighed = row.getBytes("weighed");
        return new Filed(
                id,
                person,
                kind,
                row.getString("key"),
                row.getString("domain"),
                kind == Fact.Kind.HOURS ? 60 * row.getInt("amount") : row.getInt("amount"),
                row.getObject("day", LocalDate.class),
                seal.open(voice(person), WORDS, id, row.getBytes("words")),
                row.getObject("seen_by") != null || weighed != null,
                Optional.ofNullable(weighed)
                        .map(words -> seal.open(voice(person), WEIGHED, id, words))
                        .orElseGet(() -> new Text.Words("")),
                false);
    }
}
