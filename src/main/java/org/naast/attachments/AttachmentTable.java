package org.naast.attachments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.training.Course;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code attachments.file}. Row policies leave those of a course somebody takes part in, or teaches. */
@Repository
class AttachmentTable {

    private static final String SELECT = "select id, part, name, kind, size from attachments.file ";

    private final JdbcClient jdbc;

    AttachmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Viewer coordinator, UUID id, UUID part, Course course, String name, Clean.Fine file, Instant now) {
        jdbc.sql("""
                insert into attachments.file (id, part, course, programme, name, kind, size, bytes, added)
                values (:id, :part, :course, :programme, :name, :kind, :size, :bytes, :now)
                """)
                .param("id", id)
                .param("part", part)
                .param("course", course.id())
                .param("programme", course.programme().value())
                .param("name", name)
                .param("kind", file.kind().word())
                .param("size", file.bytes().length)
                .param("bytes", file.bytes())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Until the transaction ends nobody else adds to this course: what is counted stays counted. */
    void hold(UUID course) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('attachments.file ' || :course, 0))")
                .param("course", course.toString())
                .query()
                .listOfRows();
    }

    /** Of a whole course, the oldest first. */
    List<Attachment> of(UUID course) {
        return jdbc.sql(SELECT + "where course = :course order by added, id")
                .param("course", course)
                .query(AttachmentTable::attachment)
                .list();
    }

    Optional<Attachment> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(AttachmentTable::attachment)
                .optional();
    }

    Optional<byte[]> bytes(UUID id) {
        return jdbc.sql("select bytes from attachments.file where id = :id")
                .param("id", id)
                .query((row, _) -> row.getBytes("bytes"))
                .optional();
    }

    boolean remove(Viewer coordinator, UUID id) {
        return jdbc.sql("delete from attachments.file where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Attachment attachment(ResultSet row, int number) throws SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                row.getObject("part", UUID.class),
                row.getString("name"),
                Kind.of(row.getString("kind")),
                row.getInt("size"));
    }
}
