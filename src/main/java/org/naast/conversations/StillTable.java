package org.naast.conversations;

import org.naast.viewer.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL for what stands still because of somebody in it. */
@Repository
class StillTable {

    private final JdbcClient jdbc;

    StillTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** True when the conversation stops now, or goes on. */
    boolean stopForEveryone(ConversationId id, PersonId person, boolean stopped) {
        jdbc.sql("""
                update conversations.party
                   set stopped = :stopped
                 where conversation = :id and person = :person and stopped <> :stopped
                """)
                .param("stopped", stopped)
                .param("id", id.value())
                .param("person", person.value())
                .update();
        return jdbc.sql("""
                update conversations.conversation c
                   set stopped = not c.stopped
                 where id = :id
                   and c.stopped <> exists (select from conversations.party p
                                             where p.conversation = c.id and p.stopped and p.left_at is null)
                """).param("id", id.value()).update() == 1;
    }

    /** After somebody left: what stood still because of them alone goes on. */
    void left(ConversationId id) {
        jdbc.sql("""
                update conversations.conversation
                   set stopped = false
                 where id = :id
                   and stopped
                   and not exists (select from conversations.party
                                    where conversation = :id and stopped and left_at is null)
                """).param("id", id.value()).update();
    }
}
