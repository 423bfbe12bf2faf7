package org.naast.credentials;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.privacy.Seal;
import org.naast.privacy.Voice;
import org.naast.viewer.Ids;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code credentials.issuer_key}. */
@Repository
class IssuerKeyTable {

    static final String PRIVATE = "credentials.issuer_key.private_key";

    /** @param secret the private key as a multikey */
    record Row(String publicKey, String secret, Instant madeAt) {

        @Override
        public String toString() {
            return "Row[" + publicKey + "]";
        }
    }

    private final JdbcClient jdbc;
    private final Seal seal;

    IssuerKeyTable(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** Until the transaction ends nobody else makes one. */
    void hold() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('credentials.issuer_key', 0))")
                .query()
                .listOfRows();
    }

    void insert(String publicKey, String secret, Instant now) {
        var id = Ids.next();
        jdbc.sql("""
                insert into credentials.issuer_key (id, public_key, private_key, made_at)
                values (:id, :public, :private, :now)
                """)
                .param("id", id)
                .param("public", publicKey)
                .param("private", seal.close(voice(id), PRIVATE, id, secret))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Empty where none was made yet, and where the key store lost the half that signs. */
    Optional<Row> newest() {
        return jdbc.sql("""
                select id, public_key, private_key, made_at
                  from credentials.issuer_key
                 order by made_at desc, id desc
                 limit 1
                """)
                .query((row, _) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Row(
                            row.getString("public_key"),
                            seal.open(voice(id), PRIVATE, id, row.getBytes("private_key"))
                                    .or(""),
                            row.getTimestamp("made_at").toInstant());
                })
                .optional()
                .filter(row -> !row.secret().isEmpty());
    }

    /** The newest first. */
    List<String> publicKeys() {
        return jdbc.sql("select public_key from credentials.issuer_key order by made_at desc, id desc")
                .query((row, _) -> row.getString("public_key"))
                .list();
    }

    List<Voice> voices() {
        return jdbc.sql("select id from credentials.issuer_key")
                .query((row, _) -> voice(row.getObject("id", UUID.class)))
                .list();
    }

    private static Voice voice(UUID id) {
        return Voice.of(id, Viewer.NOBODY);
    }
}
