package org.naast.training;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.naast.directory.Level;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code training.course}, and how long its parts take together. Row policies leave the published, and a coordinator's own. */
@Repository
class CourseTable {

    private static final String SELECT =
            "select id, programme, title, about, asks, cost, language, level, published from training.course ";

    private final JdbcClient jdbc;

    CourseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Viewer coordinator, UUID id, ProgrammeId programme, Course.Words words) {
        with(jdbc.sql("""
                insert into training.course (id, programme, title, about, asks, cost, language, level)
                values (:id, :programme, :title, :about, :asks, :cost, :language, :level)
                """), words)
                .param("id", id)
                .param("programme", programme.value())
                .update();
    }

    boolean change(Viewer coordinator, UUID id, Course.Words words) {
        return with(jdbc.sql("""
                update training.course
                   set title = :title, about = :about, asks = :asks, cost = :cost, language = :language, level = :level
                 where id = :id
                """), words).param("id", id).update() == 1;
    }

    boolean publish(Viewer coordinator, UUID id, boolean published) {
        return jdbc.sql("update training.course set published = :published where id = :id")
                        .param("id", id)
                        .param("published", published)
                        .update()
                == 1;
    }

    Optional<Course> find(Viewer viewer, UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(CourseTable::course)
                .optional();
    }

    List<Course> of(Viewer coordinator, ProgrammeId programme) {
        return jdbc.sql(SELECT + "where programme = :programme order by title, id")
                .param("programme", programme.value())
                .query(CourseTable::course)
                .list();
    }

    List<Course> published(Viewer viewer) {
        return jdbc.sql(SELECT + "where published order by title, id")
                .query(CourseTable::course)
                .list();
    }

    /** The least minutes for all parts of each published course that has any. */
    Map<UUID, Integer> minutes(Viewer viewer) {
        return jdbc
                .sql("""
                select part.course, sum(part.minutes) as minutes
                  from training.part
                  join training.course on course.id = part.course
                 where course.published
                 group by part.course
                """)
                .query((row, _) -> Map.entry(row.getObject("course", UUID.class), row.getInt("minutes")))
                .list()
                .stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec sql, Course.Words words) {
        return sql.param("title", words.title())
                .param("about", words.about())
                .param("asks", words.asks())
                .param("cost", words.cost())
                .param("language", words.language())
                .param("level", words.level().word());
    }

    private static Course course(ResultSet row, int number) throws SQLException {
        return new Course(
                row.getObject("id", UUID.class),
                new ProgrammeId(row.getObject("programme", UUID.class)),
                new Course.Words(
                        row.getString("title"),
                        row.getString("about"),
                        row.getString("asks"),
                        row.getString("cost"),
                        row.getString("language"),
                        Level.of(row.getString("level")).orElseThrow()),
                row.getBoolean("published"));
    }
}
