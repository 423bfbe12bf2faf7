package org.naast.people;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.naast.viewer.Ids;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code people.role_change}; no other class touches it. */
@Repository
class RoleChangeTable {

    private final JdbcClient jdbc;

    RoleChangeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Viewer viewer, Role to, Instant at) {
        jdbc.sql("insert into people.role_change (id, person, acts_as, at) values (:id, :viewer, :role, :at)")
                .param("id", Ids.next())
                .param("viewer", viewer.id().value())
                .param("role", to.word())
                .param("at", Timestamp.from(at))
                .update();
    }

    List<RoleChange> mine(Viewer viewer) {
        return jdbc.sql("""
                select acts_as, at
                  from people.role_change
                 where person = :viewer
                 order by at desc, id desc
                 limit 50
                """)
                .param("viewer", viewer.id().value())
                .query((row, _) -> new RoleChange(
                        Role.of(row.getString("acts_as")),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
