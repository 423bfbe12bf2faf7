package org.naast.safety;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.conversations.Message;
import org.naast.privacy.Seal;
import org.naast.privacy.Text;
import org.naast.privacy.Voice;
import org.naast.viewer.Ids;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code safety.excerpt}. */
@Repository
class ExcerptTable {

    private static final String BODY = "safety.excerpt.body";

    private final JdbcClient jdbc;
    private final Seal seal;

    ExcerptTable(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** Words whose author was erased are gone here too. */
    void copy(ConcernId concern, Message message, boolean reported) {
        if (message.author().isPresent() && message.words() instanceof Text.Words(var words)) {
            var author = message.author().get();
            var row = Ids.next();
            jdbc.sql("""
                    insert into safety.excerpt (id, concern, seq, author, said_at, reported, body)
                    values (:id, :concern, :seq, :author, :at, :reported, :body)
                    """)
                    .param("id", row)
                    .param("concern", concern.value())
                    .param("seq", message.seq())
                    .param("author", author.value())
                    .param("at", Timestamp.from(message.sentAt()))
                    .param("reported", reported)
                    .param("body", seal.close(Voice.of(concern.value(), author), BODY, row, words))
                    .update();
        }
    }

    List<Concern.Said> of(Viewer coordinator, ConcernId concern) {
        return jdbc.sql("""
                select e.id, e.author, e.said_at, e.reported, e.body
                  from safety.excerpt e
                  join safety.concern c on c.id = e.concern
                 where c.programme = any (:programmes) and e.concern = :concern
                 order by e.seq
                """)
                .param("programmes", ConcernTable.programmes(coordinator))
                .param("concern", concern.value())
                .query((row, _) -> said(row, concern))
                .list();
    }

    private Concern.Said said(ResultSet row, ConcernId concern) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var author = Optional.ofNullable(row.getObject("author", UUID.class)).map(PersonId::new);
        var body = row.getBytes("body");
        return new Concern.Said(
                author,
                row.getTimestamp("said_at").toInstant(),
                row.getBoolean("reported"),
                author.map(by -> seal.open(Voice.of(concern.value(), by), BODY, id, body))
                        .orElseGet(Text.Gone::new));
    }
}
