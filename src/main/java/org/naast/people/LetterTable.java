package org.naast.people;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code people.letter}. */
@Repository
class LetterTable {

    /** So that nobody fills a stranger's mailbox: as many as can be under way for one person. */
    private static final int AT_ONCE = 3;

    /** Whom a letter is for. */
    record Wanted(PersonId person, Letter.Kind kind) {}

    private final JdbcClient jdbc;

    LetterTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One statement, whether or not anybody confirmed this address. */
    void wantLink(UUID id, byte[] lookup, Instant now, Instant expires) {
        jdbc.sql("""
                insert into people.letter (id, person, kind, expires)
                select :id, a.person, 'link', :expires
                  from people.account a
                 where a.mail_lookup = :lookup
                   and (select count(*) from people.letter l where l.person = a.person and l.expires > :now) < :most
                """)
                .param("id", id)
                .param("lookup", lookup)
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(expires))
                .param("most", AT_ONCE)
                .update();
    }

    void wantProof(Viewer owner, UUID id, Instant now, Instant expires) {
        jdbc.sql("""
                insert into people.letter (id, person, kind, expires)
                select :id, cast(:owner as uuid), 'proof', :expires
                 where (select count(*) from people.letter l where l.person = :owner and l.expires > :now) < :most
                """)
                .param("id", id)
                .param("owner", owner.id().value())
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(expires))
                .param("most", AT_ONCE)
                .update();
    }

    Optional<Wanted> wanted(UUID id, Instant now) {
        return jdbc.sql("select person, kind from people.letter where id = :id and expires > :now")
                .param("id", id)
                .param("now", Timestamp.from(now))
                .query((row, _) -> new Wanted(
                        new PersonId(row.getObject("person", UUID.class)), Letter.Kind.of(row.getString("kind"))))
                .optional();
    }

    /** Sent a second time, the first secret stops working. */
    void keep(UUID id, byte[] secret) {
        jdbc.sql("update people.letter set secret = :secret where id = :id")
                .param("secret", secret)
                .param("id", id)
                .update();
    }

    boolean holds(byte[] secret, Instant now) {
        return jdbc.sql("""
                select exists (select 1
                                 from people.letter
                                where secret = :secret and kind = 'link' and expires > :now)
                """)
                .param("secret", secret)
                .param("now", Timestamp.from(now))
                .query(Boolean.class)
                .single();
    }

    /** Uses it up; of two at once exactly one gets the person. */
    Optional<PersonId> take(Letter.Kind kind, byte[] secret, Instant now) {
        return jdbc.sql("""
                delete from people.letter
                 where secret = :secret
                   and kind = :kind
                   and expires > :now
                returning person
                """)
                .param("secret", secret)
                .param("kind", kind.word())
                .param("now", Timestamp.from(now))
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .optional();
    }

    boolean waits(Viewer owner, Instant now) {
        return jdbc.sql("""
                select exists (select 1
                                 from people.letter
                                where person = :owner and kind = 'proof' and expires > :now)
                """)
                .param("owner", owner.id().value())
                .param("now", Timestamp.from(now))
                .query(Boolean.class)
                .single();
    }

    void dropAll(PersonId of) {
        jdbc.sql("delete from people.letter where person = :person")
                .param("person", of.value())
                .update();
    }

    void sweep(Instant now) {
        jdbc.sql("delete from people.letter where expires < :now")
                .param("now", Timestamp.from(now))
                .update();
    }
}
