package org.naast.conversations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code conversations.next_time}. */
@Repository
class NextTimeTable {

    private final JdbcClient jdbc;

    NextTimeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void propose(Viewer viewer, ConversationId id, Instant at) {
        jdbc.sql("""
                insert into conversations.next_time (conversation, at, proposed_by)
                values (:conversation, :at, :viewer)
                    on conflict (conversation)
                    do update set stands = case when next_time.agreed then next_time.at else next_time.stands end,
                                  at = excluded.at, proposed_by = excluded.proposed_by, agreed = false
                """)
                .param("viewer", viewer.id().value())
                .param("conversation", id.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Only somebody else's proposal, and only the one that was seen. */
    boolean agree(Viewer viewer, ConversationId id, Instant at) {
        return jdbc.sql("""
                update conversations.next_time
                   set agreed = true, stands = null
                 where proposed_by <> :viewer and conversation = :conversation and at = :at
                """)
                        .param("viewer", viewer.id().value())
                        .param("conversation", id.value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    Optional<Conversation.NextTime> find(Viewer viewer, ConversationId id) {
        return jdbc.sql("""
                select n.at, n.proposed_by, n.agreed, n.stands
                  from conversations.next_time n
                  join conversations.party p on p.conversation = n.conversation
                 where p.person = :viewer and p.left_at is null and n.conversation = :conversation
                """)
                .param("viewer", viewer.id().value())
                .param("conversation", id.value())
                .query((row, _) -> nextTime(row).orElseThrow())
                .optional();
    }

    static Optional<Conversation.NextTime> nextTime(ResultSet row) throws SQLException {
        var at = row.getTimestamp("at");
        return at == null
                ? Optional.empty()
                : Optional.of(new Conversation.NextTime(
                        at.toInstant(),
                        new PersonId(row.getObject("proposed_by", UUID.class)),
                        row.getBoolean("agreed"),
                        Optional.ofNullable(row.getTimestamp("stands")).map(Timestamp::toInstant)));
    }
}
