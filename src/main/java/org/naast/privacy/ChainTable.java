package org.naast.privacy;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.naast.viewer.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL for the table {@code privacy.look}, as the sealer chains it and a checker reads the chain. */
@Repository
class ChainTable {

    private static final int BATCH = 1000;
    /** Any number that nobody else uses for a lock. */
    private static final long ONE_SEALER = 6_170_001L;

    private final JdbcClient jdbc;

    ChainTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    void sealForEveryone(List<Sealed> rows) {
        arrays(jdbc.sql("""
                update privacy.look
                   set whose = x.whose, seq = x.seq, hash = x.hash
                  from unnest(cast(string_to_array(:ids, ',') as uuid[]),
                           cast(string_to_array(:whose, ',', '') as uuid[]),
                           cast(string_to_array(:seqs, ',') as bigint[]),
                           string_to_array(:hashes, ',')) as x (id, whose, seq, hash)
                 where look.id = x.id
                """), rows).update();
    }

    /** A row for each further party to what somebody tried to open. */
    void insertForEveryone(List<Party> parties) {
        if (parties.isEmpty()) {
            return;
        }
        arrays(jdbc.sql("""
                insert into privacy.look (id, at, viewer, acts_as, action, about, whose, found, seq, hash)
                select x.id, l.at, l.viewer, l.acts_as, l.action, l.about, x.whose, false, x.seq, x.hash
                  from unnest(cast(string_to_array(:ids, ',') as uuid[]),
                           cast(string_to_array(:whose, ',', '') as uuid[]),
                           cast(string_to_array(:seqs, ',') as bigint[]),
                           string_to_array(:hashes, ','),
                           cast(string_to_array(:tries, ',') as uuid[])) as x (id, whose, seq, hash, try)
                  join privacy.look l on l.id = x.try
                """), parties.stream().map(Party::row).toList())
                .param(
                        "tries",
                        parties.stream().map(party -> party.of().toString()).collect(joining(",")))
                .update();
    }

    private static JdbcClient.StatementSpec arrays(JdbcClient.StatementSpec sql, List<Sealed> rows) {
        return sql.param("ids", each(rows, row -> row.look().id()))
                .param(
                        "whose",
                        each(
                                rows,
                                row -> row.look()
                                        .whose()
                                        .map(PersonId::toString)
                                        .orElse("")))
                .param("seqs", each(rows, row -> row.link().seq()))
                .param("hashes", each(rows, row -> row.link().hash()));
    }

    private static String each(List<Sealed> rows, Function<Sealed, Object> part) {
        return rows.stream().map(part).map(Object::toString).collect(joining(","));
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
                        new Sealed(LookTable.look(row, number), new Link(row.getLong("seq"), row.getString("hash"))))
                .list();
    }

    /** A look at its place in the chain. */
    record Sealed(Look look, Link link) {}

    /** A further party's row of a try. */
    record Party(Sealed row, UUID of) {}
}
