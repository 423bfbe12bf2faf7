package org.naast.openings;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.naast.viewer.Ids;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the tables {@code openings.place} and {@code claim}: who has a seat, and who waits. */
@Repository
class PlaceTable {

    private final JdbcClient jdbc;

    PlaceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Standing standing(Viewer somebody, OpeningId opening) {
        return jdbc.sql("""
                select p.seat,
                       (select count(*) from openings.place q where q.opening = p.opening and q.seat is null and q.line <= p.line) as place
                  from openings.claim c
                  join openings.place p on p.id = c.place
                 where c.person = :viewer and c.opening = :opening
                """)
                .param("viewer", somebody.id().value())
                .param("opening", opening.value())
                .query((row, _) -> row.getObject("seat") == null
                        ? new Standing.Waiting(row.getInt("place"))
                        : new Standing.Seated())
                .optional()
                .orElseGet(Standing.Outside::new);
    }

    /** The lowest free seat while nobody waits, else a place in line; only under the lock. */
    void insert(Viewer somebody, OpeningId opening) {
        var place = Ids.next();
        jdbc.sql("""
                insert into openings.claim (place, opening, person, programme)
                select :place, id, :viewer, programme from openings.opening where id = :opening
                """)
                .param("place", place)
                .param("opening", opening.value())
                .param("viewer", somebody.id().value())
                .update();
        jdbc.sql("""
                insert into openings.place (id, opening, seat)
                select :place, o.id,
                       case when not exists (select from openings.place where opening = o.id and seat is null)
                            then (select min(n)
                                    from generate_series(1, o.seats) n
                                   where not exists (select from openings.place where opening = o.id and seat = n))
                       end
                  from openings.opening o
                 where o.id = :opening
                """).param("place", place).param("opening", opening.value()).update();
    }

    boolean remove(Viewer viewer, OpeningId opening, PersonId person) {
        var place = jdbc.sql("select place from openings.claim where opening = :opening and person = :person")
                .param("opening", opening.value())
                .param("person", person.value())
                .query(UUID.class)
                .optional();
        return place.filter(this::removed).isPresent();
    }

    /** The place first: whose it is says the claim. */
    private boolean removed(UUID place) {
        var gone = jdbc.sql("delete from openings.place where id = :place")
                        .param("place", place)
                        .update()
                == 1;
        jdbc.sql("delete from openings.claim where place = :place")
                .param("place", place)
                .update();
        return gone;
    }

    List<OpeningId> mine(Viewer somebody) {
        return jdbc.sql("select opening from openings.claim where person = :viewer order by place")
                .param("viewer", somebody.id().value())
                .query((row, _) -> new OpeningId(row.getObject("opening", UUID.class)))
                .list();
    }

    List<Claim> people(Viewer coordinator, OpeningId opening) {
        return jdbc.sql("""
                select c.person, p.seat is not null as seated
                  from openings.claim c
                  join openings.place p on p.id = c.place
                 where c.opening = :opening
                 order by p.seat is null, p.line
                """)
                .param("opening", opening.value())
                .query((row, _) ->
                        new Claim(new PersonId(row.getObject("person", UUID.class)), row.getBoolean("seated")))
                .list();
    }

    /** Which openings have a seat more, or one fewer in line. */
    List<OpeningId> forget(PersonId person) {
        var claims = jdbc.sql("select place, opening from openings.claim where person = :person")
                .param("person", person.value())
                .query((row, _) -> Map.entry(
                        row.getObject("place", UUID.class), new OpeningId(row.getObject("opening", UUID.class))))
                .list();
        claims.forEach(claim -> removed(claim.getKey()));
        return claims.stream().map(Map.Entry::getValue).toList();
    }
}
