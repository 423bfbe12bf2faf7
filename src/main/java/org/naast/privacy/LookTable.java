package org.naast.privacy;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.naast.viewer.Ids;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code privacy.look}. */
@Repository
class LookTable {

    private static final int BATCH = 1000;
    /** Any number that nobody else uses for a lock. */
    private static final long ONE_SEALER = 6_170_001L;

    private final JdbcClient jdbc;

    LookTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One statement however many people; without any, one row that says whose it is nobody knows. */
    void insert(Viewer viewer, Instant at, String action, Optional<UUID> about, Set<PersonId> whose, boolean found) {
        var people = List.copyOf(whose);
        jdbc.sql("""
                insert into privacy.look (id, at, viewer, acts_as, action, about, whose, found)
                select x.id, :at, cast(:viewer as uuid), :actsAs, :action, cast(:about as uuid), x.whose, :found
                  from unnest(cast(string_to_array(:ids, ',') as uuid[]), cast(string_to_array(:whose, ',') as uuid[]))
                       as x (id, whose)
                """)
                .param("at", Timestamp.from(at))
                .param("viewer", viewer.isSomebody() ? viewer.id().value() : null)
                .param("actsAs", viewer.role().word())
                .param("action", action)
                .param("about", about.orElse(null))
                .param(
                        "ids",
                        Stream.generate(Ids::next)
                                .limit(Math.max(1, people.size()))
                                .map(UUID::toString)
                                .collect(joining(",")))
                .param("whose", people.stream().map(PersonId::toString).collect(joining(",")))
                .param("found", found)
                .update();
    }

    List<Look> at(Viewer viewer, Instant since) {
        return jdbc.sql("""
                select id, at, viewer, acts_as, action, about, whose, found
                  from privacy.look
                 where whose = :viewer
                   and at > :since
                 order by at desc
                 limit 1000
                """)
                .param("viewer", viewer.id().value())
                .param("since", Timestamp.from(since))
                .query(LookTable::look)
                .list();
    }

    /** False when another node is sealing; the lock ends with the transaction. */
    boolean lockForEveryone() {
        return jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", ONE_SEALER)
                .query(Boolean.class)
                .single();
    }

    List<Look> waitingForEveryone() {
        return jdbc.sql("""
                select id, at, viewer, acts_as, action, about, whose, found
                  from privacy.look
                 where seq is null
                 order by id
                 limit :batch
                """).param("batch", BATCH).query(LookTable::look).list();
    }

    Optional<Link> lastForEveryone() {
        return jdbc.sql("""
                select seq, hash
                  from privacy.look
                 where seq is not null
                 order by seq desc
                 limit 1
                """)
                .query((row, _) -> new Link(row.getLong("seq"), row.getString("hash")))
                .optional();
    }

    /** The looks and their links are in the same order. */
    void sealForEveryone(List<Look> looks, List<Link> links) {
        jdbc.sql("""
                update privacy.look
                   set seq = x.seq, hash = x.hash
                  from unnest(cast(string_to_array(:ids, ',') as uuid[]), cast(string_to_array(:seqs, ',') as bigint[]),
                           string_to_array(:hashes, ',')) as x (id, seq, hash)
                 where look.id = x.id
                """)
                .param("ids", looks.stream().map(look -> look.id().toString()).collect(joining(",")))
                .param(
                        "seqs",
                        links.stream().map(link -> Long.toString(link.seq())).collect(joining(",")))
                .param("hashes", links.stream().map(Link::hash).collect(joining(",")))
                .update();
    }

    /** A piece of the chain after this place, each look with the link it claims. */
    List<Sealed> chainForEveryone(long after) {
        return jdbc.sql("""
                select id, at, viewer, acts_as, action, about, whose, found, seq, hash
                  from privacy.look
                 where seq > :after
                 order by seq
                 limit :batch
                """)
                .param("after", after)
                .param("batch", BATCH)
                .query((row, number) ->
                        new Sealed(look(row, number), new Link(row.getLong("seq"), row.getString("hash"))))
                .list();
    }

    record Sealed(Look look, Link link) {}

    private static Look look(ResultSet row, int number) throws SQLException {
        return new Look(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                Optional.ofNullable(row.getObject("viewer", UUID.class)).map(PersonId::new),
                row.getString("acts_as"),
                row.getString("action"),
                Optional.ofNullable(row.getObject("about", UUID.class)),
                Optional.ofNullable(row.getObject("whose", UUID.class)).map(PersonId::new),
                row.getBoolean("found"));
    }
}
