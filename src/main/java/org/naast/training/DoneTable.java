package org.naast.training;

import static java.util.stream.Collectors.joining;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the tables {@code training.attendance} and {@code step}: what people have done. */
@Repository
class DoneTable {

    /** Who did what, and when. */
    private static final String WHEN = """
            with did (person, part, at) as (
                select person, part, entered from training.attendance
                 union
                select person, part, done from training.step where done is not null)
            """;

    private final JdbcClient jdbc;

    DoneTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who were there; whoever is not among them was not. */
    void attend(Viewer coordinator, Round round, UUID part, Set<PersonId> present, Instant now) {
        var people = present.stream().map(PersonId::toString).collect(joining(","));
        jdbc.sql("""
                delete from training.attendance
                 where round = :round and part = :part
                   and person <> all (cast(string_to_array(:people, ',') as uuid[]))
                """)
                .param("round", round.id())
                .param("part", part)
                .param("people", people)
                .update();
        jdbc.sql("""
                insert into training.attendance (round, part, person, programme, entered)
                select :round, :part, person, :programme, :now
                  from unnest(cast(string_to_array(:people, ',') as uuid[])) as person
                    on conflict do nothing
                """)
                .param("round", round.id())
                .param("part", part)
                .param("programme", round.programme().value())
                .param("now", Timestamp.from(now))
                .param("people", people)
                .update();
    }

    Set<PersonId> present(Viewer coordinator, UUID round, UUID part) {
        return Set.copyOf(jdbc.sql("select person from training.attendance where round = :round and part = :part")
                .param("round", round)
                .param("part", part)
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list());
    }

    /** Of a course, the parts that each of these people has done, in whichever round. */
    Map<PersonId, Set<UUID>> done(Viewer viewer, UUID course, Set<PersonId> people) {
        var done = new HashMap<PersonId, Set<UUID>>();
        jdbc.sql(WHEN + """
                select distinct d.person, d.part
                  from did d
                  join training.part p on p.id = d.part
                 where p.course = :course
                   and d.at >= p.text_since
                   and d.person = any (cast(string_to_array(:people, ',') as uuid[]))
                """)
                .param("course", course)
                .param("people", people.stream().map(PersonId::toString).collect(joining(",")))
                .query(row -> {
                    done.computeIfAbsent(new PersonId(row.getObject("person", UUID.class)), _ -> new HashSet<>())
                            .add(row.getObject("part", UUID.class));
                });
        return done;
    }

    /** From when somebody reads this; the first time counts, for the text as it is now. */
    Instant open(Viewer reader, Part part, Course course, Instant now) {
        jdbc.sql("""
                insert into training.step (part, person, programme, opened)
                values (:part, :viewer, :programme, :now)
                    on conflict (part, person) do update set opened = excluded.opened, done = null
                 where step.opened < (select text_since from training.part where id = :part)
                """)
                .param("part", part.id())
                .param("viewer", reader.id().value())
                .param("programme", course.programme().value())
                .param("now", Timestamp.from(now))
                .update();
        return opened(reader, part.id()).orElseThrow();
    }

    Optional<Instant> opened(Viewer reader, UUID part) {
        return jdbc.sql("""
                select s.opened
                  from training.step s
                  join training.part p on p.id = s.part
                 where s.person = :viewer and s.part = :part and s.opened >= p.text_since
                """)
                .param("viewer", reader.id().value())
                .param("part", part)
                .query((row, _) -> row.getTimestamp("opened").toInstant())
                .optional();
    }

    void finish(Viewer reader, UUID part, Instant now) {
        jdbc.sql("update training.step set done = coalesce(done, :now) where person = :viewer and part = :part")
                .param("viewer", reader.id().value())
                .param("part", part)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** It was not good enough: the time that a person needs for it begins again. */
    void again(Viewer learner, UUID part, Instant now) {
        jdbc.sql("update training.step set opened = :now where person = :viewer and part = :part and done is null")
                .param("viewer", learner.id().value())
                .param("part", part)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Whoever teaches says that it was good enough, or takes that back. */
    void judge(Viewer coordinator, Round round, UUID part, PersonId person, Optional<Instant> done, Instant now) {
        jdbc.sql("""
                insert into training.step (part, person, programme, opened, done)
                values (:part, :person, :programme, :now, :done)
                    on conflict (part, person) do update set done = excluded.done
                """)
                .param("part", part)
                .param("person", person.value())
                .param("programme", round.programme().value())
                .param("now", Timestamp.from(now))
                .param("done", done.map(Timestamp::from).orElse(null))
                .update();
    }

    /** When this person did that part, with the text it had then. */
    Optional<Instant> when(PersonId person, UUID part) {
        return jdbc.sql(WHEN
                        + "select max(at) from did where person = :person and part = :part having max(at) is not null")
                .param("person", person.value())
                .param("part", part)
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    /** Everybody who did it, whenever that was. */
    Set<PersonId> whoever(UUID part) {
        return Set.copyOf(jdbc.sql(WHEN + "select distinct person from did where part = :part")
                .param("part", part)
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list());
    }

    void forget(PersonId person) {
        for (var table : new String[] {"attendance", "step"}) {
            jdbc.sql("delete from training." + table + " where person = :person")
                    .param("person", person.value())
                    .update();
        }
    }
}
