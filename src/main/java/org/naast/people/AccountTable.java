package org.naast.people;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code people.account}; no other class touches it. */
@Repository
class AccountTable {

    /** @param signIn keyed hash of the name somebody signs in with */
    record Row(PersonId person, Kept signIn, Kept signInName, Kept passphrase, Kept recovery) {}

    /** What a try to sign in is compared with. */
    record Secret(PersonId person, Optional<Kept> passphrase) {}

    /** What somebody may see of their own account. */
    record Own(Kept signInName, boolean passphrase, boolean recovery, Optional<Kept> mail, Optional<Instant> reset) {}

    private final JdbcClient jdbc;

    AccountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Row row) {
        jdbc.sql("""
                insert into people.account (person, sign_in, sign_in_name, passphrase, recovery)
                values (:person, :signIn, :signInName, :passphrase, :recovery)
                """)
                .param("person", row.person().value())
                .param("signIn", row.signIn().value())
                .param("signInName", row.signInName().value())
                .param("passphrase", row.passphrase().value())
                .param("recovery", row.recovery().value())
                .update();
    }

    Optional<Secret> secret(byte[] signIn) {
        return jdbc.sql("""
                select person, passphrase
                  from people.account
                 where sign_in = :signIn
                """)
                .param("signIn", signIn)
                .query((row, _) -> new Secret(
                        new PersonId(row.getObject("person", UUID.class)),
                        Optional.ofNullable(row.getBytes("passphrase")).map(Kept::new)))
                .optional();
    }

    Optional<Own> own(Viewer viewer) {
        return jdbc.sql("""
                select sign_in_name, passphrase is not null as has_passphrase, recovery is not null as has_recovery, mail,
                       reset_at
                  from people.account
                 where person = :viewer
                """)
                .param("viewer", viewer.id().value())
                .query((row, _) -> new Own(
                        new Kept(row.getBytes("sign_in_name")),
                        row.getBoolean("has_passphrase"),
                        row.getBoolean("has_recovery"),
                        Optional.ofNullable(row.getBytes("mail")).map(Kept::new),
                        Optional.ofNullable(row.getTimestamp("reset_at")).map(Timestamp::toInstant)))
                .optional();
    }

    void passphrase(PersonId person, byte[] hash) {
        jdbc.sql("update people.account set passphrase = :hash where person = :person")
                .param("hash", hash)
                .param("person", person.value())
                .update();
    }

    void recovery(Viewer viewer, byte[] hash) {
        jdbc.sql("update people.account set recovery = :hash where person = :viewer")
                .param("hash", hash)
                .param("viewer", viewer.id().value())
                .update();
    }

    /** Uses the recovery code up; of two at once exactly one gets the person. */
    Optional<PersonId> recover(byte[] signIn, byte[] recovery, byte[] passphrase, Instant now) {
        return jdbc.sql("""
                update people.account
                   set passphrase = :passphrase, recovery = null, reset_at = :now
                 where sign_in = :signIn
                   and recovery = :recovery
                returning person
                """)
                .param("signIn", signIn)
                .param("recovery", recovery)
                .param("passphrase", passphrase)
                .param("now", Timestamp.from(now))
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .optional();
    }

    /** A new passphrase by a link; its owner is told when they come in. */
    Kept reset(PersonId person, byte[] passphrase, Instant now) {
        return jdbc.sql("""
                update people.account
                   set passphrase = :passphrase, reset_at = :now
                 where person = :person
                returning sign_in_name
                """)
                .param("passphrase", passphrase)
                .param("now", Timestamp.from(now))
                .param("person", person.value())
                .query((row, _) -> new Kept(row.getBytes("sign_in_name")))
                .single();
    }

    boolean wasReset(PersonId person) {
        return jdbc.sql("select exists (select 1 from people.account where person = :person and reset_at is not null)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    void noted(Viewer viewer) {
        jdbc.sql("update people.account set reset_at = null where person = :viewer")
                .param("viewer", viewer.id().value())
                .update();
    }

    boolean confirmed(Viewer viewer) {
        return jdbc.sql(
                        "select exists (select 1 from people.account where person = :viewer and mail_lookup is not null)")
                .param("viewer", viewer.id().value())
                .query(Boolean.class)
                .single();
    }

    void confirm(Viewer viewer, byte[] lookup) {
        jdbc.sql("update people.account set mail_lookup = null where mail_lookup = :lookup")
                .param("lookup", lookup)
                .update();
        jdbc.sql("update people.account set mail_lookup = :lookup where person = :viewer")
                .param("lookup", lookup)
                .param("viewer", viewer.id().value())
                .update();
    }

    void unconfirm(Viewer viewer) {
        jdbc.sql("update people.account set mail_lookup = null where person = :viewer")
                .param("viewer", viewer.id().value())
                .update();
    }

    /** Another address is not confirmed yet. */
    void mail(Viewer viewer, Optional<Kept> sealed) {
        jdbc.sql("update people.account set mail = cast(:mail as bytea), mail_lookup = null where person = :viewer")
                .param("mail", sealed.map(Kept::value).orElse(null))
                .param("viewer", viewer.id().value())
                .update();
    }

    Optional<byte[]> mail(PersonId person) {
        return jdbc.sql("select mail from people.account where person = :person")
                .param("person", person.value())
                .query((row, _) -> Optional.ofNullable(row.getBytes("mail")))
                .optional()
                .flatMap(found -> found);
    }
}
