package org.naast.organisations;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the tables {@code organisations.membership}, {@code operator} and {@code desk}. */
@Repository
class MembershipTable {

    /** One role in one programme; an operator has none. */
    record Place(Role role, Optional<ProgrammeId> programme) {}

    private static final List<String> FORGET = List.of(
            "delete from organisations.operator where person = :person",
            "delete from organisations.membership where person = :person",
            "update organisations.desk set deputy = null where deputy = :person",
            "update organisations.desk set duty = null where duty = :person",
            "update organisations.desk set coordinator = deputy, deputy = null"
                    + " where coordinator = :person and deputy is not null",
            """
            update organisations.desk
               set coordinator = (select person
                                    from organisations.membership
                                   where programme = desk.programme and role = 'coordinator'
                                   order by person
                                   limit 1)
             where coordinator = :person
               and exists (select 1
                             from organisations.membership
                            where programme = desk.programme and role = 'coordinator')
            """);

    private final JdbcClient jdbc;

    MembershipTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Place> of(Viewer viewer, PersonId person) {
        return jdbc.sql("""
                select role, programme
                  from organisations.membership
                 where person = :person
                 union all
                select 'operator', null
                  from organisations.operator
                 where person = :person
                """)
                .param("person", person.value())
                .query((row, _) -> new Place(
                        Role.of(row.getString("role")),
                        Optional.ofNullable(row.getObject("programme", UUID.class))
                                .map(ProgrammeId::new)))
                .list();
    }

    List<PersonId> people(Viewer viewer, ProgrammeId programme, Role role) {
        return jdbc.sql("""
                select person
                  from organisations.membership
                 where programme = :programme and role = :role
                 order by person
                """)
                .param("programme", programme.value())
                .param("role", role.word())
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }

    /** Since when, as far as it is known. */
    Map<PersonId, Instant> since(Viewer viewer, ProgrammeId programme, Role role) {
        return jdbc
                .sql("""
                select person, since
                  from organisations.membership
                 where programme = :programme and role = :role and since is not null
                """)
                .param("programme", programme.value())
                .param("role", role.word())
                .query((row, _) -> Map.entry(
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getTimestamp("since").toInstant()))
                .list()
                .stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    boolean has(Viewer viewer, ProgrammeId programme, PersonId person, Role role) {
        return people(viewer, programme, role).contains(person);
    }

    void add(Viewer viewer, ProgrammeId programme, PersonId person, Role role, Instant now) {
        jdbc.sql("""
                insert into organisations.membership (programme, person, role, since)
                values (:programme, :person, :role, :now)
                    on conflict do nothing
                """)
                .param("programme", programme.value())
                .param("person", person.value())
                .param("role", role.word())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** False when there was none, or it is not the viewer's to take away. */
    boolean remove(Viewer viewer, ProgrammeId programme, PersonId person, Role role) {
        return jdbc.sql("""
                delete from organisations.membership
                 where programme = :programme and person = :person and role = :role
                """)
                        .param("programme", programme.value())
                        .param("person", person.value())
                        .param("role", role.word())
                        .update()
                == 1;
    }

    List<PersonId> operators(Viewer job) {
        return jdbc.sql("select person from organisations.operator order by person")
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }

    void addOperator(Viewer job, PersonId person) {
        jdbc.sql("insert into organisations.operator (person) values (:person) on conflict do nothing")
                .param("person", person.value())
                .update();
    }

    /** Through a function: whoever asks for help may know who answers for one programme, and no more. */
    Optional<Desk> desk(Viewer viewer, ProgrammeId programme) {
        return jdbc.sql("select coordinator, deputy, duty from organisations.desk_of(:programme)")
                .param("programme", programme.value())
                .query((row, _) -> new Desk(
                        new PersonId(row.getObject("coordinator", UUID.class)),
                        person(row, "deputy"),
                        person(row, "duty")))
                .optional();
    }

    /** False when the programme is not there or not the viewer's. */
    boolean seat(Viewer viewer, ProgrammeId programme, Desk desk) {
        return jdbc.sql("""
                insert into organisations.desk (programme, coordinator, deputy, duty)
                values (:programme, :coordinator, :deputy, :duty)
                    on conflict (programme) do update
                   set coordinator = excluded.coordinator, deputy = excluded.deputy, duty = excluded.duty
                """)
                        .param("programme", programme.value())
                        .param("coordinator", desk.coordinator().value())
                        .param("deputy", value(desk.deputy()))
                        .param("duty", value(desk.duty()))
                        .update()
                == 1;
    }

    /** Closes what nobody else answers for; which programmes these are. */
    List<ProgrammeId> forget(Viewer eraser, PersonId person) {
        for (var statement : FORGET) {
            jdbc.sql(statement).param("person", person.value()).update();
        }
        var closed = jdbc.sql("""
                update organisations.programme
                   set is_open = false
                 where id in (select programme from organisations.desk where coordinator = :person)
                returning id
                """)
                .param("person", person.value())
                .query((row, _) -> new ProgrammeId(row.getObject("id", UUID.class)))
                .list();
        jdbc.sql("delete from organisations.desk where coordinator = :person")
                .param("person", person.value())
                .update();
        return closed;
    }

    private static Optional<PersonId> person(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(PersonId::new);
    }

    private static @Nullable UUID value(Optional<PersonId> person) {
        return person.map(PersonId::value).orElse(null);
    }
}
