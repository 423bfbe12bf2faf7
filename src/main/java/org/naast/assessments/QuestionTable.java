package org.naast.assessments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naast.training.Course;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the tables {@code assessments.question} and {@code key}. Only whoever teaches reads a key. */
@Repository
class QuestionTable {

    private static final String MADE = """
            select q.id, q.part, q.position, q.asked, q.choices, k.right_ones, k.why
              from assessments.question q
              join assessments.key k on k.question = q.id
            """;

    private final JdbcClient jdbc;

    QuestionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Viewer coordinator, UUID id, UUID part, Course course, Question.Content content) {
        jdbc.sql("""
                insert into assessments.question (id, part, course, programme, position, asked, choices)
                values (:id, :part, :course, :programme,
                        1 + coalesce((select max(position) from assessments.question where part = :part), 0),
                        :asked, :choices)
                """)
                .param("id", id)
                .param("part", part)
                .param("course", course.id())
                .param("programme", course.programme().value())
                .param("asked", content.asked())
                .param("choices", content.choices().toArray(String[]::new))
                .update();
        jdbc.sql("insert into assessments.key (question, right_ones, why) values (:id, :right, :why)")
                .param("id", id)
                .param("right", numbers(content.right()))
                .param("why", content.why())
                .update();
    }

    boolean change(Viewer coordinator, UUID id, Question.Content content) {
        jdbc.sql("update assessments.key set right_ones = :right, why = :why where question = :id")
                .param("id", id)
                .param("right", numbers(content.right()))
                .param("why", content.why())
                .update();
        return jdbc.sql("update assessments.question set asked = :asked, choices = :choices where id = :id")
                        .param("id", id)
                        .param("asked", content.asked())
                        .param("choices", content.choices().toArray(String[]::new))
                        .update()
                == 1;
    }

    boolean remove(Viewer coordinator, UUID id) {
        return jdbc.sql("delete from assessments.question where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    List<Question.Made> made(Viewer coordinator, UUID part) {
        return jdbc.sql(MADE + "where q.part = :part order by q.position")
                .param("part", part)
                .query(QuestionTable::made)
                .list();
    }

    Optional<Question.Made> find(Viewer coordinator, UUID id) {
        return jdbc.sql(MADE + "where q.id = :id")
                .param("id", id)
                .query(QuestionTable::made)
                .optional();
    }

    List<Question> of(Viewer learner, UUID part) {
        return jdbc.sql(
                        "select id, part, position, asked, choices from assessments.question where part = :part order by position")
                .param("part", part)
                .query(QuestionTable::question)
                .list();
    }

    Marked.Mark mark(Viewer learner, Question question, Set<Integer> chosen) {
        return jdbc.sql("select good, why from assessments.mark(:question, :chosen)")
                .param("question", question.id())
                .param("chosen", numbers(chosen))
                .query((row, _) -> new Marked.Mark(question, row.getBoolean("good"), row.getString("why")))
                .single();
    }

    private static Short[] numbers(Set<Integer> chosen) {
        return chosen.stream().sorted().map(Integer::shortValue).toArray(Short[]::new);
    }

    private static Question question(ResultSet row, int number) throws SQLException {
        return new Question(
                row.getObject("id", UUID.class),
                row.getObject("part", UUID.class),
                row.getInt("position"),
                row.getString("asked"),
                List.of((String[]) row.getArray("choices").getArray()));
    }

    private static Question.Made made(ResultSet row, int number) throws SQLException {
        var one = question(row, number);
        var right = Stream.of((Short[]) row.getArray("right_ones").getArray()).map(Short::intValue);
        return new Question.Made(
                one.id(),
                one.part(),
                one.position(),
                new Question.Content(
                        one.asked(),
                        one.choices(),
                        right.collect(Collectors.toUnmodifiableSet()),
                        row.getString("why")));
    }
}
