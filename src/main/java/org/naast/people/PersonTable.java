package org.naast.people;

import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code people.person}; no other class touches it. */
@Repository
class PersonTable {

    /** What a request needs to know about whoever sends it. */
    record Known(boolean guest, LocalDate seen) {}

    private final JdbcClient jdbc;

    PersonTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(PersonId id, String kind, byte[] name, String language, LocalDate seen) {
        jdbc.sql("""
                insert into people.person (id, kind, adult, name, language, seen)
                values (:id, :kind, true, :name, :language, :seen)
                """)
                .param("id", id.value())
                .param("kind", kind)
                .param("name", name)
                .param("language", language)
                .param("seen", Date.valueOf(seen))
                .update();
    }

    /** Empty when nobody has this id any more, and when they are suspended. */
    Optional<Known> known(PersonId id) {
        return jdbc.sql("select kind, seen from people.person where id = :id and not suspended")
                .param("id", id.value())
                .query((row, _) -> new Known(
                        row.getString("kind").equals("guest"),
                        row.getDate("seen").toLocalDate()))
                .optional();
    }

    boolean isSuspended(PersonId id) {
        return jdbc.sql("select exists (select 1 from people.person where id = :id and suspended)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    boolean isAccount(PersonId id) {
        return jdbc.sql("select exists (select 1 from people.person where id = :id and kind = 'account')")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    void seen(PersonId id, LocalDate day) {
        jdbc.sql("update people.person set seen = :day where id = :id and seen < :day")
                .param("id", id.value())
                .param("day", Date.valueOf(day))
                .update();
    }

    /** Anyone who has the id may ask; the function tells one name at a time. */
    Optional<byte[]> name(PersonId id) {
        return jdbc.sql("select people.shown(:id) as name")
                .param("id", id.value())
                .query((row, _) -> Optional.ofNullable(row.getBytes("name")))
                .single();
    }

    /** Of those among them who are here. */
    Map<PersonId, byte[]> names(Set<PersonId> some) {
        var found = new HashMap<PersonId, byte[]>();
        jdbc.sql("select id, people.shown(id) as name from unnest(cast(:ids as uuid[])) as id")
                .param("ids", some.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    var id = row.getObject("id", UUID.class);
                    Optional.ofNullable(row.getBytes("name")).ifPresent(name -> found.put(new PersonId(id), name));
                });
        return found;
    }

    void rename(Viewer viewer, byte[] name) {
        jdbc.sql("update people.person set name = :name where id = :viewer")
                .param("name", name)
                .param("viewer", viewer.id().value())
                .update();
    }

    /** A guest who makes an account of the same person: their history comes along. */
    void becomeAccount(PersonId id, byte[] name) {
        jdbc.sql("update people.person set kind = 'account', name = :name where id = :id")
                .param("name", name)
                .param("id", id.value())
                .update();
    }

    Optional<String> language(PersonId id) {
        return jdbc.sql("select language from people.person where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    void suspend(PersonId id, boolean suspended) {
        jdbc.sql("update people.person set suspended = :suspended where id = :id")
                .param("suspended", suspended)
                .param("id", id.value())
                .update();
    }

    List<PersonId> everyone() {
        return jdbc.sql("select id from people.person")
                .query((row, _) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
    }

    void delete(UUID id) {
        jdbc.sql("delete from people.person where id = :id").param("id", id).update();
    }
}
