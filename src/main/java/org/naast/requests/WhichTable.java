package org.naast.requests;

import static java.util.Objects.requireNonNull;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.conversations.ConversationId;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which requests there are, and how many, without reading one: more SQL for the table {@code requests.request}. */
@Repository
class WhichTable {

    private final JdbcClient jdbc;

    WhichTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<RequestId> ofConversationForEveryone(ConversationId conversation) {
        return jdbc.sql("select id from requests.request where conversation = :conversation")
                .param("conversation", conversation.value())
                .query((row, _) -> new RequestId(row.getObject("id", UUID.class)))
                .optional();
    }

    List<RequestId> openWithForEveryone(PersonId peer) {
        return jdbc.sql("select id from requests.request where peer = :peer and state in ('asked', 'accepted')")
                .param("peer", peer.value())
                .query((row, _) -> new RequestId(row.getObject("id", UUID.class)))
                .list();
    }

    List<RequestId> openOfForEveryone(PersonId asker) {
        return jdbc.sql("select id from requests.request where asker = :asker and state not in ('withdrawn', 'ended')")
                .param("asker", asker.value())
                .query((row, _) -> new RequestId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Who asked with this key a moment ago. */
    Optional<PersonId> askerForEveryone(UUID key, Instant since) {
        return jdbc.sql("select asker from requests.request where key = :key and asked_at > :since")
                .param("key", key)
                .param("since", Timestamp.from(since))
                .query((row, _) -> new PersonId(row.getObject("asker", UUID.class)))
                .optional();
    }

    boolean openBetween(PersonId asker, PersonId peer) {
        return requireNonNull(jdbc.sql("""
                select exists (select from requests.request
                                where asker = :asker and peer = :peer and state in ('asked', 'accepted'))
                """)
                .param("asker", asker.value())
                .param("peer", peer.value())
                .query(Boolean.class)
                .single());
    }

    long countOpen(Viewer asker) {
        return jdbc.sql(
                        "select count(*) from requests.request where asker = :viewer and state not in ('withdrawn', 'met', 'ended')")
                .param("viewer", asker.id().value())
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** How many began to talk since then, in the viewer's programmes. */
    long met(Viewer desk, Instant since) {
        return jdbc.sql("""
                select count(*)
                  from requests.request
                 where :desk and programme = any (:programmes) and state in ('met', 'ended') and state_at > :since
                """)
                .param("desk", Desks.is(desk))
                .param("programmes", Desks.programmes(desk))
                .param("since", Timestamp.from(since))
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** Those who wait for an answer or for the first talk, whoever it lies with. */
    int openAtForEveryone(ProgrammeId programme) {
        return countAt(programme, "asked", "accepted", "declined", "passed_on");
    }

    int talksAtForEveryone(ProgrammeId programme) {
        return countAt(programme, "met");
    }

    /** The longest on top, without the viewer's own as somebody who asked. */
    List<RunningTalks.Running> talksAt(Viewer desk, ProgrammeId programme) {
        return jdbc.sql("""
                select peer, state_at
                  from requests.request
                 where :desk and programme = any (:programmes) and programme = :programme and state = 'met'
                   and asker is distinct from :viewer
                 order by state_at, id
                """)
                .param("desk", Desks.is(desk))
                .param("programmes", Desks.programmes(desk))
                .param("programme", programme.value())
                .param("viewer", desk.id().value())
                .query((row, _) -> new RunningTalks.Running(
                        new PersonId(row.getObject("peer", UUID.class)),
                        row.getTimestamp("state_at").toInstant()))
                .list();
    }

    private int countAt(ProgrammeId programme, String... states) {
        return jdbc.sql("select count(*) from requests.request where programme = :programme and state = any (:states)")
                .param("programme", programme.value())
                .param("states", states)
                .query(Integer.class)
                .single();
    }

    /** The talks in which this peer walks beside somebody. */
    List<ConversationId> talksOfForEveryone(PersonId peer) {
        return jdbc.sql("select conversation from requests.request where peer = :peer and state in ('accepted', 'met')")
                .param("peer", peer.value())
                .query((row, _) -> new ConversationId(row.getObject("conversation", UUID.class)))
                .list();
    }
}
