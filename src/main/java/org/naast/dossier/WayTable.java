package org.naast.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the tables {@code dossier.way}, {@code dossier.opened} and {@code dossier.lent}. */
@Repository
class WayTable {

    private final JdbcClient jdbc;

    WayTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever is on it stays under their version. */
    void begin(Viewer person, String scheme, String version, LocalDate day) {
        jdbc.sql("""
                insert into dossier.way (person, scheme, version, began)
                values (:viewer, :scheme, :version, :day)
                    on conflict (person, scheme) do nothing
                """)
                .param("viewer", person.id().value())
                .param("scheme", scheme)
                .param("version", version)
                .param("day", day)
                .update();
    }

    boolean moveOver(Viewer person, String scheme, String version) {
        return jdbc.sql("update dossier.way set version = :version where person = :viewer and scheme = :scheme")
                        .param("viewer", person.id().value())
                        .param("scheme", scheme)
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean stop(Viewer person, String scheme) {
        return jdbc.sql("delete from dossier.way where person = :viewer and scheme = :scheme")
                        .param("viewer", person.id().value())
                        .param("scheme", scheme)
                        .update()
                == 1;
    }

    List<Way> of(PersonId person) {
        return jdbc.sql("select scheme, version, began from dossier.way where person = :person order by began, scheme")
                .param("person", person.value())
                .query((row, _) -> new Way(
                        row.getString("scheme"), row.getString("version"), row.getObject("began", LocalDate.class)))
                .list();
    }

    void open(Viewer person, ProgrammeId programme) {
        jdbc.sql("""
                insert into dossier.opened (person, programme) values (:viewer, :programme) on conflict do nothing
                """)
                .param("viewer", person.id().value())
                .param("programme", programme.value())
                .update();
    }

    void lend(Viewer person, ProgrammeId programme, ProgrammeId home) {
        jdbc.sql("""
                insert into dossier.lent (person, programme, home) values (:viewer, :programme, :home)
                    on conflict do nothing
                """)
                .param("viewer", person.id().value())
                .param("programme", programme.value())
                .param("home", home.value())
                .update();
    }

    void end(PersonId person, ProgrammeId programme, ProgrammeId home) {
        jdbc.sql("delete from dossier.lent where person = :person and programme = :programme and home = :home")
                .param("person", person.value())
                .param("programme", programme.value())
                .param("home", home.value())
                .update();
    }

    boolean close(Viewer person, ProgrammeId programme) {
        return shut(person, programme)
                        + jdbc.sql("delete from dossier.lent where person = :viewer and programme = :programme")
                                .param("viewer", person.id().value())
                                .param("programme", programme.value())
                                .update()
                > 0;
    }

    int shut(Viewer person, ProgrammeId programme) {
        return jdbc.sql("delete from dossier.opened where person = :viewer and programme = :programme")
                .param("viewer", person.id().value())
                .param("programme", programme.value())
                .update();
    }

    List<ProgrammeId> openTo(Viewer person) {
        return jdbc.sql("""
                select programme from dossier.opened where person = :viewer
                 union
                select programme from dossier.lent where person = :viewer
                 order by programme
                """)
                .param("viewer", person.id().value())
                .query((row, _) -> new ProgrammeId(row.getObject("programme", UUID.class)))
                .list();
    }

    boolean isOpen(PersonId person, ProgrammeId programme) {
        return jdbc.sql("""
                select exists (select from dossier.opened where person = :person and programme = :programme)
                    or exists (select from dossier.lent where person = :person and programme = :programme)
                """)
                .param("person", person.value())
                .param("programme", programme.value())
                .query(Boolean.class)
                .single();
    }

    void forget(PersonId who) {
        List.of(
                        "delete from dossier.way where person = :who",
                        "delete from dossier.opened where person = :who",
                        "delete from dossier.lent where person = :who")
                .forEach(sql -> jdbc.sql(sql).param("who", who.value()).update());
    }
}
