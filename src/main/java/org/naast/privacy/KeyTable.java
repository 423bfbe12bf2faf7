package org.naast.privacy;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All SQL for the key database, a row per key, for any number of nodes. Each statement commits by itself, whatever
 * transaction of the application's database is under way.
 */
class KeyTable implements KeyPlace {

    private final JdbcClient jdbc;

    KeyTable(DataSource keys) {
        this.jdbc = JdbcClient.create(keys);
    }

    /** Reading is one statement and no write, unless the key has a mark: then taking that away decides who was first. */
    @Override
    public Optional<byte[]> find(UUID name) {
        var found = bytes("select wrapped from keys.key where name = :name and unneeded_since is null", name);
        return found.or(
                () -> bytes("update keys.key set unneeded_since = null where name = :name returning wrapped", name));
    }

    private Optional<byte[]> bytes(String sql, UUID name) {
        return jdbc.sql(sql)
                .param("name", name)
                .query((row, _) -> row.getBytes("wrapped"))
                .optional();
    }

    @Override
    public boolean put(UUID name, byte[] wrapped) {
        return jdbc.sql("insert into keys.key (name, wrapped) values (:name, :wrapped) on conflict do nothing")
                        .param("name", name)
                        .param("wrapped", wrapped)
                        .update()
                == 1;
    }

    @Override
    public void destroy(UUID name) {
        jdbc.sql("delete from keys.key where name = :name").param("name", name).update();
    }

    @Override
    public List<UUID> sweep(Predicate<UUID> needed, Instant now, Instant markedBefore) {
        var unneeded = names().stream().filter(needed.negate()).toArray(UUID[]::new);
        free(unneeded);
        mark(unneeded, now);
        return jdbc.sql("""
                delete from keys.key
                 where name = any (:unneeded) and unneeded_since < :before
                returning name
                """)
                .param("unneeded", unneeded)
                .param("before", Timestamp.from(markedBefore))
                .query((row, _) -> row.getObject("name", UUID.class))
                .list();
    }

    private void free(UUID[] unneeded) {
        jdbc.sql("""
                update keys.key
                   set unneeded_since = null
                 where unneeded_since is not null and name <> all (:unneeded)
                """).param("unneeded", unneeded).update();
    }

    private void mark(UUID[] unneeded, Instant now) {
        jdbc.sql("""
                update keys.key
                   set unneeded_since = :now
                 where unneeded_since is null and name = any (:unneeded)
                """)
                .param("unneeded", unneeded)
                .param("now", Timestamp.from(now))
                .update();
    }

    private List<UUID> names() {
        return jdbc.sql("select name from keys.key")
                .query((row, _) -> row.getObject("name", UUID.class))
                .list();
    }

    @Override
    public Optional<byte[]> secret(String name) {
        return jdbc.sql("select wrapped from keys.secret where name = :name")
                .param("name", name)
                .query((row, _) -> row.getBytes("wrapped"))
                .optional();
    }

    @Override
    public boolean putSecret(String name, byte[] wrapped) {
        return jdbc.sql("insert into keys.secret (name, wrapped) values (:name, :wrapped) on conflict do nothing")
                        .param("name", name)
                        .param("wrapped", wrapped)
                        .update()
                == 1;
    }

    @Override
    public void putErased(String mark) {
        jdbc.sql("insert into keys.erased (mark) values (:mark) on conflict do nothing")
                .param("mark", mark)
                .update();
    }

    @Override
    public Set<String> erased() {
        return new HashSet<>(
                jdbc.sql("select mark from keys.erased").query(String.class).list());
    }
}
