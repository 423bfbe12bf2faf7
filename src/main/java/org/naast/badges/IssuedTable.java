package org.naast.badges;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.naast.viewer.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code badges.issued}. Only the machine writes it: whose it is was asked before. */
@Repository
class IssuedTable {

    private final JdbcClient jdbc;

    IssuedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one that says just this. */
    Optional<Issued> find(UUID certificate, String level, LocalDate lastDay) {
        return jdbc.sql("""
                select id, certificate, list, place, level, last_day
                  from badges.issued
                 where certificate = :certificate and level = :level and last_day = :last_day
                 order by id
                 limit 1
                """)
                .param("certificate", certificate)
                .param("level", level)
                .param("last_day", lastDay)
                .query(IssuedTable::issued)
                .optional();
    }

    /** False when the place is taken. */
    boolean insert(PersonId holder, Issued one) {
        return jdbc.sql("""
                insert into badges.issued (id, certificate, holder, list, place, level, last_day)
                values (:id, :certificate, :holder, :list, :place, :level, :last_day)
                    on conflict (list, place) do nothing
                """)
                        .param("id", one.id())
                        .param("certificate", one.certificate())
                        .param("holder", holder.value())
                        .param("list", one.list())
                        .param("place", one.place())
                        .param("level", one.level())
                        .param("last_day", one.lastDay())
                        .update()
                == 1;
    }

    int countForEveryone() {
        return jdbc.sql("select count(*) from badges.issued")
                .query(Integer.class)
                .single();
    }

    /** Whose holder is still here. */
    List<Issued> ofListForEveryone(int list) {
        return jdbc.sql("""
                select id, certificate, list, place, level, last_day
                  from badges.issued
                 where list = :list and certificate is not null
                """).param("list", list).query(IssuedTable::issued).list();
    }

    /** Of whoever was erased. */
    Set<Integer> nobodysForEveryone(int list) {
        return jdbc.sql("select place from badges.issued where list = :list and certificate is null")
                .param("list", list)
                .query((row, _) -> row.getInt("place"))
                .set();
    }

    void forget(PersonId who) {
        jdbc.sql("update badges.issued set certificate = null, holder = null where holder = :who")
                .param("who", who.value())
                .update();
    }

    private static Issued issued(ResultSet row, int number) throws SQLException {
        return new Issued(
                row.getObject("id", UUID.class),
                row.getObject("certificate", UUID.class),
                row.getInt("list"),
                row.getInt("place"),
                row.getString("level"),
                row.getObject("last_day", LocalDate.class));
    }
}
