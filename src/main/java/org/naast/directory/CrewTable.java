package org.naast.directory;

import java.util.List;
import java.util.UUID;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of a programme's own peers; reads {@code directory.certified} with what stands beside it, and changes nothing. */
@Repository
class CrewTable {

    private final JdbcClient jdbc;

    CrewTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Crew.Member> of(ProgrammeId programme) {
        return jdbc.sql("""
                select c.peer, c.level, coalesce(a.load, 0) as load, coalesce(a.load >= a.many, false) as many
                  from directory.certified c
                  left join directory.availability a on a.peer = c.peer
                 where c.programme = :programme
                """)
                .param("programme", programme.value())
                .query((row, _) -> new Crew.Member(
                        new PersonId(row.getObject("peer", UUID.class)),
                        Level.of(row.getString("level")).orElseThrow(),
                        row.getInt("load"),
                        row.getBoolean("many")))
                .list();
    }
}
