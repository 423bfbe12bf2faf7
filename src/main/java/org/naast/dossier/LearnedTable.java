package org.naast.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.naast.privacy.Text;
import org.naast.schemes.Category;
import org.naast.training.Lesson;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code dossier.learned}. Row policies leave one's own, and that of whoever let the viewer's programme in. */
@Repository
class LearnedTable {

    private final JdbcClient jdbc;

    LearnedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps it; {@code domain} says which part of the subject it was about, as schemes ask for it, and may be empty. */
    void put(Viewer job, UUID part, Lesson lesson, String domain) {
        jdbc.sql("""
                insert into dossier.learned (person, part, course, title, category, domain, teaches, minutes, day)
                values (:person, :part, :course, :title, :category, :domain, :teaches, :minutes, :day)
                    on conflict (person, part) do update set title = excluded.title, category = excluded.category,
                       domain = excluded.domain, teaches = excluded.teaches,
                       minutes = excluded.minutes, day = excluded.day
                """)
                .param("person", lesson.whose().value())
                .param("part", part)
                .param("course", lesson.course())
                .param("title", lesson.title())
                .param("category", lesson.category().word())
                .param("domain", domain)
                .param("teaches", lesson.teaches().toArray(String[]::new))
                .param("minutes", lesson.minutes())
                .param("day", lesson.day())
                .update();
    }

    void remove(Viewer job, PersonId person, UUID part) {
        jdbc.sql("delete from dossier.learned where person = :person and part = :part")
                .param("person", person.value())
                .param("part", part)
                .update();
    }

    /** The time of each course, by what it counts as and on which day; the newest first. */
    List<Filed> of(PersonId person) {
        return jdbc
                .sql("""
                select cast(md5(concat(person, course, category, domain, day)) as uuid) as id, title, category, domain,
                       sum(minutes) as minutes, day
                  from dossier.learned
                 where person = :person
                 group by person, course, title, category, domain, day
                 order by day desc, title, category
                """)
                .param("person", person.value())
                .query((row, _) -> filed(
                        row.getObject("id", UUID.class),
                        person,
                        row.getString("title"),
                        Category.of(row.getString("category")),
                        row.getString("domain"),
                        row.getInt("minutes"),
                        row.getObject("day", LocalDate.class)))
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Tags of the competencies that were taught in what they did. */
    Set<String> teaches(PersonId person) {
        return Set.copyOf(jdbc.sql("select distinct unnest(teaches) from dossier.learned where person = :person")
                .param("person", person.value())
                .query(String.class)
                .list());
    }

    void forget(PersonId who) {
        jdbc.sql("delete from dossier.learned where person = :who")
                .param("who", who.value())
                .update();
    }

    /** Hours about ethics or the law are hours of a course too, about that part of the subject. */
    private static List<Filed> filed(
            UUID id, PersonId person, String title, Category category, String domain, int minutes, LocalDate day) {
        var own = taught(id, person, category.word(), domain, minutes, day, title);
        return switch (category) {
            case ETHICS, LAW ->
                List.of(own, taught(id, person, Category.COURSE.word(), category.word(), minutes, day, title));
            case COURSE, PRACTICE, SUPERVISION, CONTINUING -> List.of(own);
        };
    }

    private static Filed taught(
            UUID id, PersonId person, String key, String domain, int minutes, LocalDate day, String title) {
        return new Filed(
                id,
                person,
                Fact.Kind.HOURS,
                key,
                domain,
                minutes,
                day,
                new Text.Words(title),
                true,
                new Text.Words(""),
                true);
    }
}
