package org.naast.assessments;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.naast.privacy.Seal;
import org.naast.privacy.Voice;
import org.naast.training.Course;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the tables {@code assessments.work} and {@code verdict}. Row policies leave one's own, and a coordinator's. */
@Repository
class WorkTable {

    static final String WORDS = "assessments.work.words";
    static final String SAID = "assessments.verdict.words";

    private final JdbcClient jdbc;
    private final Seal seal;

    WorkTable(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** False when something else lies there than what was seen. */
    boolean handIn(Viewer learner, UUID part, Course course, Optional<Instant> seen, String words, Instant now) {
        return jdbc.sql("""
                insert into assessments.work (part, person, course, programme, words, handed_in)
                values (:part, :viewer, :course, :programme, :words, :now)
                    on conflict (part, person) do update set words = excluded.words, handed_in = excluded.handed_in
                           where work.handed_in = :seen
                """)
                        .param("part", part)
                        .param("viewer", learner.id().value())
                        .param("course", course.id())
                        .param("programme", course.programme().value())
                        .param("words", seal.close(voice(learner.id()), WORDS, part, words))
                        .param("now", Timestamp.from(now))
                        .param("seen", seen.map(Timestamp::from).orElse(null), Types.TIMESTAMP)
                        .update()
                == 1;
    }

    Optional<Work> work(UUID part, PersonId person) {
        return jdbc.sql(
                        "select part, person, words, handed_in from assessments.work where part = :part and person = :person")
                .param("part", part)
                .param("person", person.value())
                .query(this::work)
                .optional();
    }

    /** Of everybody the viewer may read it of. */
    Map<PersonId, Work> works(UUID part) {
        return jdbc
                .sql("select part, person, words, handed_in from assessments.work where part = :part")
                .param("part", part)
                .query(this::work)
                .list()
                .stream()
                .collect(toUnmodifiableMap(Work::person, one -> one));
    }

    /** Of everybody the viewer may read it of. */
    Map<PersonId, Verdict> verdicts(UUID part) {
        return jdbc
                .sql("select part, person, good, words, at from assessments.verdict where part = :part")
                .param("part", part)
                .query(this::verdict)
                .list()
                .stream()
                .collect(toUnmodifiableMap(Verdict::person, one -> one));
    }

    /** Handed in, and not looked at since; the longest waiting first. */
    List<Work> waiting(Viewer coordinator, ProgrammeId programme) {
        return jdbc.sql("""
                select w.part, w.person, w.words, w.handed_in
                  from assessments.work w
                 where w.programme = :programme
                   and not exists (select from assessments.verdict v
                                    where v.part = w.part and v.person = w.person and v.at >= w.handed_in)
                 order by w.handed_in, w.person
                """)
                .param("programme", programme.value())
                .query(this::work)
                .list();
    }

    void say(
            Viewer coordinator,
            UUID part,
            PersonId person,
            ProgrammeId programme,
            boolean good,
            String words,
            Instant now) {
        jdbc.sql("""
                insert into assessments.verdict (part, person, programme, good, words, by, at)
                values (:part, :person, :programme, :good, :words, :viewer, :now)
                    on conflict (part, person) do update set good = excluded.good, words = excluded.words,
                       by = excluded.by, at = excluded.at
                """)
                .param("part", part)
                .param("person", person.value())
                .param("programme", programme.value())
                .param("good", good)
                .param("words", seal.close(voice(person), SAID, part, words))
                .param("viewer", coordinator.id().value())
                .param("now", Timestamp.from(now))
                .update();
    }

    Optional<Verdict> verdict(UUID part, PersonId person) {
        return jdbc.sql(
                        "select part, person, good, words, at from assessments.verdict where part = :part and person = :person")
                .param("part", part)
                .param("person", person.value())
                .query(this::verdict)
                .optional();
    }

    boolean recorded(Viewer coordinator, PersonId with) {
        return jdbc.sql("select exists (select from assessments.verdict where person = :person and by = :viewer)")
                .param("viewer", coordinator.id().value())
                .param("person", with.value())
                .query(Boolean.class)
                .single();
    }

    List<Voice> voices() {
        return jdbc.sql("select person from assessments.work union select person from assessments.verdict")
                .query((row, _) -> voice(new PersonId(row.getObject("person", UUID.class))))
                .list();
    }

    void forget(PersonId who) {
        List.of(
                        "delete from assessments.work where person = :who",
                        "delete from assessments.verdict where person = :who",
                        "update assessments.verdict set by = null where by = :who")
                .forEach(sql -> jdbc.sql(sql).param("who", who.value()).update());
    }

    /** One key for all that somebody made, and what was said of it. */
    static Voice voice(PersonId person) {
        return Voice.of(UUID.nameUUIDFromBytes(("assessments/" + person).getBytes(US_ASCII)), person);
    }

    private Work work(ResultSet row, int number) throws SQLException {
        var part = row.getObject("part", UUID.class);
        var person = new PersonId(row.getObject("person", UUID.class));
        return new Work(
                part,
                person,
                seal.open(voice(person), WORDS, part, row.getBytes("words")),
                row.getTimestamp("handed_in").toInstant());
    }

    private Verdict verdict(ResultSet row, int number) throws SQLException {
        var part = row.getObject("part", UUID.class);
        var person = new PersonId(row.getObject("person", UUID.class));
        return new Verdict(
                part,
                person,
                row.getBoolean("good"),
                seal.open(voice(person), SAID, part, row.getBytes("words")),
                row.getTimestamp("at").toInstant());
    }
}
