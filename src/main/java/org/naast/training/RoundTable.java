package org.naast.training;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.openings.OpeningId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code training.round}. */
@Repository
class RoundTable {

    private static final String SELECT =
            "select id, course, programme, opening, starts, place, town, online, later from training.round ";

    private final JdbcClient jdbc;

    RoundTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Viewer coordinator, Round round) {
        at(round.place(), jdbc.sql("""
                insert into training.round (id, course, programme, opening, starts, place, town, online, later)
                values (:id, :course, :programme, :opening, :starts, :place, :town, :online, :later)
                """))
                .param("id", round.id())
                .param("course", round.course())
                .param("programme", round.programme().value())
                .param("opening", round.opening().value())
                .param("starts", Timestamp.from(round.starts()))
                .update();
    }

    void change(Viewer coordinator, UUID id, Instant starts, Round.Place place) {
        at(place, jdbc.sql("""
                update training.round
                   set starts = :starts, place = :place, town = :town, online = :online, later = :later
                 where id = :id
                """))
                .param("id", id)
                .param("starts", Timestamp.from(starts))
                .update();
    }

    Optional<Round> find(Viewer viewer, UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(RoundTable::round)
                .optional();
    }

    /** For whoever coordinates its programme. */
    Optional<Round> mine(Viewer coordinator, UUID id) {
        return find(coordinator, id).filter(one -> coordinator.coordinates(one.programme()));
    }

    /** The last to start on top. */
    List<Round> of(Viewer viewer, UUID course) {
        return jdbc.sql(SELECT + "where course = :course order by starts desc, id")
                .param("course", course)
                .query(RoundTable::round)
                .list();
    }

    /** Every start of its courses. */
    List<Round> atForEveryone(ProgrammeId programme) {
        return jdbc.sql(SELECT + "where programme = :programme order by starts, id")
                .param("programme", programme.value())
                .query(RoundTable::round)
                .list();
    }

    /** The first to start on top, of every course the viewer sees. */
    List<Round> next(Viewer viewer, Instant now) {
        return jdbc.sql(SELECT + "where starts > :now order by starts, id")
                .param("now", Timestamp.from(now))
                .query(RoundTable::round)
                .list();
    }

    List<Round> at(Viewer viewer, Collection<OpeningId> openings) {
        return jdbc.sql(
                        SELECT
                                + "where opening = any (cast(string_to_array(:openings, ',') as uuid[])) order by starts desc, id")
                .param("openings", openings.stream().map(OpeningId::toString).collect(joining(",")))
                .query(RoundTable::round)
                .list();
    }

    private static JdbcClient.StatementSpec at(Round.Place place, JdbcClient.StatementSpec sql) {
        var town = switch (place.where()) {
            case Round.Where.In(var id) -> Optional.of(id);
            case Round.Where.Online _, Round.Where.Unsaid _ -> Optional.<String>empty();
        };
        return sql.param("place", place.words())
                .param("later", place.later())
                .param("town", town.orElse(null))
                .param("online", place.where() instanceof Round.Where.Online);
    }

    private static Round round(ResultSet row, int number) throws SQLException {
        return new Round(
                row.getObject("id", UUID.class),
                row.getObject("course", UUID.class),
                new ProgrammeId(row.getObject("programme", UUID.class)),
                new OpeningId(row.getObject("opening", UUID.class)),
                row.getTimestamp("starts").toInstant(),
                new Round.Place(row.getString("place"), where(row), row.getString("later")));
    }

    private static Round.Where where(ResultSet row) throws SQLException {
        if (row.getBoolean("online")) {
            return new Round.Where.Online();
        }
        return Optional.ofNullable(row.getString("town"))
                .<Round.Where>map(Round.Where.In::new)
                .orElseGet(Round.Where.Unsaid::new);
    }
}
