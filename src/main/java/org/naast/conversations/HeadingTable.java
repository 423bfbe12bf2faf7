package org.naast.conversations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of one's list of conversations; reads all tables of this module and changes none. */
@Repository
class HeadingTable {

    private final JdbcClient jdbc;
    private final ShownNames shownNames;

    HeadingTable(JdbcClient jdbc, ShownNames shownNames) {
        this.jdbc = jdbc;
        this.shownNames = shownNames;
    }

    List<Heading> of(Viewer viewer, Instant now) {
        return jdbc.sql("""
                select c.id, c.last - me.seen as unread, c.readable_until, c.held, other.person, other.name, other.away,
                       exists (select from conversations.party
                                where conversation = c.id and reads_only and left_at is null) as programme_reads,
                       coalesce(m.sent_at, c.opened_at) as last_at, n.at, n.proposed_by, n.agreed, n.stands
                  from conversations.party me
                  join conversations.conversation c on c.id = me.conversation
                  left join lateral (select person, name, away
                                  from conversations.party
                                 where conversation = me.conversation and person <> me.person and not reads_only
                                 order by left_at nulls first, person
                                 limit 1) other on true
                  left join conversations.message m on m.conversation = c.id and m.seq = c.last
                  left join conversations.next_time n on n.conversation = c.id
                 where me.person = :viewer
                   and me.left_at is null
                   and (not me.reads_only or (select viewer.acts_as()) = 'coordinator')
                   and (c.readable_until is null or c.readable_until > :now)
                 order by last_at desc, c.id
                 limit 100
                """)
                .param("viewer", viewer.id().value())
                .param("now", Timestamp.from(now))
                .query((row, _) -> heading(row, now))
                .list();
    }

    /** Nobody once they were erased. */
    private static PersonId other(ResultSet row) throws SQLException {
        var other = row.getObject("person", UUID.class);
        return other == null ? Viewer.NOBODY : new PersonId(other);
    }

    private Heading heading(ResultSet row, Instant now) throws SQLException {
        var id = new ConversationId(row.getObject("id", UUID.class));
        var other = other(row);
        var until = row.getTimestamp("readable_until");
        return new Heading(
                id,
                other,
                other.equals(Viewer.NOBODY) ? ShownNames.GONE : shownNames.open(id, other, row.getBytes("name")),
                row.getBoolean("away"),
                row.getBoolean("held"),
                row.getBoolean("programme_reads"),
                row.getLong("unread"),
                row.getTimestamp("last_at").toInstant(),
                Optional.ofNullable(until).map(Timestamp::toInstant),
                NextTimeTable.nextTime(row).flatMap(time -> time.after(now)).flatMap(Conversation.NextTime::sure));
    }
}
