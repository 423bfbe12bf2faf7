package org.naast.openings;

import static java.util.stream.Collectors.joining;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL for the table {@code openings.opening}, and for its seats as a whole; {@link PlaceTable} has the rest. */
@Repository
class OpeningTable {

    private final JdbcClient jdbc;

    OpeningTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One change at a time, until the transaction ends. */
    void lock(OpeningId opening) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:opening, 14))")
                .param("opening", opening.toString())
                .query((_, _) -> true)
                .single();
    }

    void open(Viewer coordinator, OpeningId id, ProgrammeId programme, int seats, Instant closes) {
        jdbc.sql(
                        "insert into openings.opening (id, programme, seats, closes) values (:id, :programme, :seats, :closes)")
                .param("id", id.value())
                .param("programme", programme.value())
                .param("seats", seats)
                .param("closes", Timestamp.from(closes))
                .update();
    }

    boolean change(Viewer coordinator, OpeningId id, int seats, Instant closes) {
        return jdbc.sql("update openings.opening set seats = :seats, closes = :closes where id = :id")
                        .param("id", id.value())
                        .param("seats", seats)
                        .param("closes", Timestamp.from(closes))
                        .update()
                == 1;
    }

    /** Whether it still takes people; empty when it is not there. */
    Optional<Boolean> takes(OpeningId id, Instant now) {
        return jdbc.sql("select closes > :now from openings.opening where id = :id")
                .param("id", id.value())
                .param("now", Timestamp.from(now))
                .query(Boolean.class)
                .optional();
    }

    Map<OpeningId, Room> rooms(Set<OpeningId> ids) {
        var rooms = new HashMap<OpeningId, Room>();
        jdbc.sql("""
                select o.id, o.seats, count(p.seat) as taken, count(p.line) - count(p.seat) as waiting
                  from openings.opening o
                  left join openings.place p on p.opening = o.id
                 where o.id = any (cast(string_to_array(:ids, ',') as uuid[]))
                 group by o.id
                """)
                .param("ids", ids.stream().map(OpeningId::toString).collect(joining(",")))
                .query(row -> {
                    rooms.put(
                            new OpeningId(row.getObject("id", UUID.class)),
                            new Room(row.getInt("seats"), row.getInt("taken"), row.getInt("waiting")));
                });
        return rooms;
    }

    /** Who has a seat now that had none; only under the lock. */
    List<PersonId> advanceForEveryone(OpeningId opening) {
        return jdbc.sql("""
                with free as (
                    select n, row_number() over (order by n) as turn
                      from openings.opening o, generate_series(1, o.seats) n
                     where o.id = :opening
                       and not exists (select from openings.place where opening = o.id and seat = n)
                ), next as (
                    select id, row_number() over (order by line) as turn
                      from openings.place
                     where opening = :opening and seat is null
                )
                update openings.place p
                   set seat = free.n
                  from free
                  join next on next.turn = free.turn
                  join openings.claim c on c.place = next.id
                 where p.id = next.id
                returning c.person
                """)
                .param("opening", opening.value())
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }
}
