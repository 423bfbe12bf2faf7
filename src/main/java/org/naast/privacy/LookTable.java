package org.naast.privacy;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.naast.viewer.Ids;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL for the table {@code privacy.look}, as people write it and read what is about them; {@link ChainTable} has the rest. */
@Repository
class LookTable {

    private final JdbcClient jdbc;

    LookTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One statement however many people; without any, one row that says whose it is nobody knows. */
    void insert(Viewer viewer, Instant at, String action, Optional<UUID> about, Set<PersonId> whose, boolean found) {
        var people = List.copyOf(whose);
        jdbc.sql("""
                insert into privacy.look (id, at, viewer, acts_as, action, about, whose, found)
                select x.id, :at, cast(:viewer as uuid), :actsAs, :action, cast(:about as uuid), x.whose, :found
                  from unnest(cast(string_to_array(:ids, ',') as uuid[]), cast(string_to_array(:whose, ',') as uuid[]))
                       as x (id, whose)
                """)
                .param("at", Timestamp.from(at))
                .param("viewer", viewer.isSomebody() ? viewer.id().value() : null)
                .param("actsAs", viewer.role().word())
                .param("action", action)
                .param("about", about.orElse(null))
                .param(
                        "ids",
                        Stream.generate(Ids::next)
                                .limit(Math.max(1, people.size()))
                                .map(UUID::toString)
                                .collect(joining(",")))
                .param("whose", people.stream().map(PersonId::toString).collect(joining(",")))
                .param("found", found)
                .update();
    }

    /** The newest first. */
    List<Look> at(Viewer viewer, Instant since, int most) {
        return jdbc.sql("""
                select id, at, viewer, acts_as, action, about, whose, found
                  from privacy.look
                 where whose = :viewer
                   and at > :since
                 order by id desc
                 limit :most
                """)
                .param("viewer", viewer.id().value())
                .param("since", Timestamp.from(since))
                .param("most", most)
                .query(LookTable::look)
                .list();
    }

    /**
     * A row for each person, use and day of this zone, the newest first; those before this look when there is one. Only
     * peers and coordinators are called by name: of everybody else one row tells what they acted as.
     */
    List<Looked> days(Viewer viewer, Instant since, ZoneId zone, Optional<UUID> before, int most) {
        return jdbc.sql("""
                select newest as id, at, who as viewer, acts_as, action, null as about, whose, found, times
                  from (select (array_agg(id order by id desc))[1] as newest, max(at) as at, who, acts_as, action, whose,
                               found, count(*) as times
                          from (select id, at, acts_as, action, whose, found, case when found and acts_as in ('peer', 'coordinator') then viewer end as who
                                  from privacy.look
                                 where whose = :viewer
                                   and viewer is distinct from whose
                                   and at > :since) one
                         group by who, acts_as, action, whose, found, cast(at at time zone :zone as date)) day
                 where cast(:before as uuid) is null or newest < cast(:before as uuid)
                 order by newest desc
                 limit :most
                """)
                .param("viewer", viewer.id().value())
                .param("since", Timestamp.from(since))
                .param("zone", zone.getId())
                .param("before", before.orElse(null))
                .param("most", most)
                .query((row, number) -> new Looked(look(row, number), row.getLong("times")))
                .list();
    }

    static Look look(ResultSet row, int number) throws SQLException {
        return new Look(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                Optional.ofNullable(row.getObject("viewer", UUID.class)).map(PersonId::new),
                row.getString("acts_as"),
                row.getString("action"),
                Optional.ofNullable(row.getObject("about", UUID.class)),
                Optional.ofNullable(row.getObject("whose", UUID.class)).map(PersonId::new),
                row.getBoolean("found"));
    }
}
