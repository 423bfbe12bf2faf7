package org.naast.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.naast.schemes.Category;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code training.part}. */
@Repository
class PartTable {

    private static final String SELECT =
            "select id, course, position, (select c.language from training.course c where c.id = course) as language,"
                    + " kind, title, body, category, minutes, valid_to, teaches from training.part ";

    private final JdbcClient jdbc;

    PartTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At the end. False when the course is not there or not theirs. */
    boolean add(Viewer coordinator, UUID id, UUID course, Part.Content content) {
        return with(jdbc.sql("""
                insert into training.part (id, course, position, kind, title, body, category, minutes, valid_to,
                       teaches)
                select :id, c.id, 1 + coalesce((select max(position) from training.part p where p.course = c.id), 0),
                       :kind, :title, :body, :category, :minutes, cast(:validTo as date), :teaches
                  from training.course c
                 where c.id = :course
                """), content)
                        .param("id", id)
                        .param("course", course)
                        .update()
                == 1;
    }

    /** @param anew from when who did it before has another text to learn; empty when it is still the same */
    boolean change(Viewer coordinator, UUID id, Part.Content content, Optional<Instant> anew) {
        return with(jdbc.sql("""
                update training.part
                   set kind = :kind, title = :title, body = :body, category = :category, minutes = :minutes,
                       valid_to = cast(:validTo as date), teaches = :teaches,
                       text_since = coalesce(cast(:anew as timestamptz), text_since)
                 where id = :id
                """), content)
                        .param("anew", anew.map(Timestamp::from).orElse(null))
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean remove(Viewer coordinator, UUID id) {
        return jdbc.sql("delete from training.part where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Changes places with the one before it; nothing for the first. */
    void up(Viewer coordinator, Part part) {
        jdbc.sql("""
                update training.part
                   set position = case when id = :id then position - 1 else position + 1 end
                 where course = :course
                   and position in (:position, :position - 1)
                   and :position > 1
                """)
                .param("id", part.id())
                .param("course", part.course())
                .param("position", part.position())
                .update();
    }

    void closeGap(Viewer coordinator, UUID course) {
        jdbc.sql("""
                update training.part p
                   set position = n.position
                  from (select id, row_number() over (order by position) as position
                          from training.part
                         where course = :course) n
                 where p.id = n.id
                """).param("course", course).update();
    }

    Optional<Part> find(Viewer viewer, UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(PartTable::part)
                .optional();
    }

    List<Part> of(Viewer viewer, UUID course) {
        return jdbc.sql(SELECT + "where course = :course order by position")
                .param("course", course)
                .query(PartTable::part)
                .list();
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec sql, Part.Content content) {
        return sql.param("kind", content.kind().word())
                .param("title", content.title())
                .param("body", content.body())
                .param("category", content.category().word())
                .param("minutes", content.minutes())
                .param("validTo", content.validTo().orElse(null))
                .param("teaches", content.teaches().stream().sorted().toArray(String[]::new));
    }

    private static Part part(ResultSet row, int number) throws SQLException {
        return new Part(
                row.getObject("id", UUID.class),
                row.getObject("course", UUID.class),
                row.getInt("position"),
                row.getString("language"),
                new Part.Content(
                        Part.Kind.of(row.getString("kind")).orElseThrow(),
                        row.getString("title"),
                        row.getString("body"),
                        Category.of(row.getString("category")),
                        row.getInt("minutes"),
                        Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
                        Set.of((String[]) row.getArray("teaches").getArray())));
    }
}
