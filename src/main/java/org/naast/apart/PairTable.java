package org.naast.apart;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.naast.privacy.Hashes;
import org.naast.viewer.Ids;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code apart.pair}. */
@Repository
class PairTable {

    private final JdbcClient jdbc;
    private final Hashes hashes;
    private final Clock clock;

    PairTable(JdbcClient jdbc, Hashes hashes, Clock clock) {
        this.jdbc = jdbc;
        this.hashes = hashes;
        this.clock = clock;
    }

    void keep(PersonId person, PersonId other, Kind kind) {
        jdbc.sql("""
                insert into apart.pair (id, person, other, kind, since, marker)
                values (:id, :person, :other, :kind, :since, :marker)
                    on conflict do nothing
                """)
                .param("id", Ids.next())
                .param("person", person.value())
                .param("other", other.value())
                .param("kind", kind.word())
                .param("since", Timestamp.from(clock.instant()))
                .param("marker", marker(person, other))
                .update();
    }

    void remove(PersonId one, PersonId other, Kind kind) {
        jdbc.sql("delete from apart.pair where marker = :marker and kind = :kind")
                .param("marker", marker(one, other))
                .param("kind", kind.word())
                .update();
    }

    boolean between(PersonId one, PersonId other) {
        return jdbc.sql("select apart.between(:marker)")
                .param("marker", marker(one, other))
                .query(Boolean.class)
                .single();
    }

    Set<PersonId> others(Viewer viewer) {
        return jdbc
                .sql("""
                select case when person = :viewer then other else person end as other
                  from apart.pair
                 where :viewer in (person, other)
                """)
                .param("viewer", viewer.id().value())
                .query((row, _) -> new PersonId(row.getObject("other", UUID.class)))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What stays is a keyed hash of two ids, one of which means nobody any more. */
    void forget(PersonId who) {
        jdbc.sql("""
                update apart.pair
                   set person = case when person = :who then null else person end,
                       other = case when other = :who then null else other end
                 where :who in (person, other)
                """).param("who", who.value()).update();
    }

    private byte[] marker(PersonId one, PersonId other) {
        var first = one.toString().compareTo(other.toString()) < 0;
        return hashes.of("apart.pair", first ? one + " " + other : other + " " + one);
    }
}
