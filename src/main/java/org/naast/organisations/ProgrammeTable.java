package org.naast.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.viewer.OrganisationId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the tables {@code organisations.organisation} and {@code organisations.programme}. */
@Repository
class ProgrammeTable {

    private static final String COLUMNS = """
            select id, organisation, name, country, zone, hours, months_further, answer_minutes, crisis_text, is_open
              from organisations.programme
            """;

    private final JdbcClient jdbc;

    ProgrammeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Programme> find(Viewer viewer, ProgrammeId id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id.value())
                .query(ProgrammeTable::programme)
                .optional();
    }

    List<Programme> open(Viewer viewer) {
        return jdbc.sql(COLUMNS + "where is_open order by name, id")
                .query(ProgrammeTable::programme)
                .list();
    }

    boolean anyOpen(Viewer viewer) {
        return jdbc.sql("select exists (select 1 from organisations.programme where is_open)")
                .query(Boolean.class)
                .single();
    }

    /** What a viewer may change: a coordinator's own, and all of them for an operator; never what has stopped. */
    List<Programme> kept(Viewer viewer) {
        return jdbc.sql(COLUMNS + """
                 where stopped_at is null
                   and ((select viewer.acts_as()) in ('operator', 'job')
                        or (select viewer.acts_as()) = 'coordinator'
                       and id = any ((select viewer.programmes())::uuid[]))
                 order by name, id
                """).query(ProgrammeTable::programme).list();
    }

    /** Whether the viewer may change it; false when it is not there, or has stopped. */
    boolean keeps(Viewer viewer, ProgrammeId id) {
        var everywhere = viewer.is(Role.OPERATOR) || viewer.is(Role.JOB);
        return (everywhere || viewer.coordinates(id)) && runs(id);
    }

    private boolean runs(ProgrammeId id) {
        return jdbc.sql("select exists (select 1 from organisations.programme where id = :id and stopped_at is null)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** One at a time changes who coordinates it. */
    void hold(Viewer viewer, ProgrammeId id) {
        jdbc.sql("select id from organisations.programme where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .list();
    }

    /** How far the first start has come: 1 to 5, which is done. */
    int startStep(Viewer viewer, ProgrammeId id) {
        return jdbc.sql("select start_step from organisations.programme where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /** It was never open, and does not stop. */
    boolean starting(Viewer viewer, ProgrammeId id) {
        return jdbc.sql("select not was_open and stops_on is null from organisations.programme where id = :id")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** Never goes back. */
    void startStep(Viewer viewer, ProgrammeId id, int step) {
        jdbc.sql("update organisations.programme set start_step = :step where id = :id and start_step < :step")
                .param("id", id.value())
                .param("step", step)
                .update();
    }

    void foundOrganisation(Viewer viewer, OrganisationId id, String name) {
        jdbc.sql("insert into organisations.organisation (id, name) values (:id, :name)")
                .param("id", id.value())
                .param("name", name)
                .update();
    }

    void nameOrganisation(Viewer viewer, OrganisationId id, String name) {
        jdbc.sql("update organisations.organisation set name = :name where id = :id")
                .param("id", id.value())
                .param("name", name)
                .update();
    }

    Optional<String> organisationName(Viewer viewer, OrganisationId id) {
        return jdbc.sql("select name from organisations.organisation where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    void insert(Viewer viewer, Programme programme) {
        save(programme, """
                insert into organisations.programme (id, organisation, name, country, zone, hours, months_further,
                                                     answer_minutes, crisis_text, is_open, was_open)
                values (:id, :organisation, :name, :country, :zone, :hours, :months, :minutes, :crisis, :open, :open)
                """);
    }

    /** False when it is not there or not theirs. */
    boolean update(Viewer viewer, Programme programme) {
        return save(programme, """
                update organisations.programme
                   set name = :name, country = :country, zone = :zone, hours = :hours, months_further = :months,
                       answer_minutes = :minutes, crisis_text = :crisis, is_open = :open, was_open = was_open or :open
                 where id = :id and organisation = :organisation
                """) == 1;
    }

    private int save(Programme programme, String statement) {
        return jdbc.sql(statement)
                .param("id", programme.id().value())
                .param("organisation", programme.organisation().value())
                .param("name", programme.name())
                .param("country", programme.country())
                .param("zone", programme.zone().getId())
                .param("hours", programme.hours().written())
                .param("months", programme.monthsFurther())
                .param("minutes", programme.answerWithin().toMinutes())
                .param("crisis", programme.crisisText().orElse(null))
                .param("open", programme.open())
                .update();
    }

    private static Programme programme(ResultSet row, int number) throws SQLException {
        var zone = ZoneId.of(row.getString("zone"));
        return new Programme(
                new ProgrammeId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("name"),
                row.getString("country"),
                zone,
                WeekHours.read(zone, row.getString("hours")),
                row.getInt("months_further"),
                Duration.ofMinutes(row.getLong("answer_minutes")),
                Optional.ofNullable(row.getString("crisis_text")),
                row.getBoolean("is_open"));
    }
}
