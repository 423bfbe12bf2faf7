package org.naast.notifications;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code notifications.wish}. */
@Repository
class MailTable {

    private final JdbcClient jdbc;

    MailTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void change(Viewer person, Wish wish) {
        jdbc.sql("""
                insert into notifications.wish (person, mail, quiet_from, quiet_to, zone)
                values (:person, :mail, :from, :to, :zone)
                    on conflict (person) do update
                   set mail = excluded.mail, quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to,
                       zone = excluded.zone
                """)
                .param("person", person.id().value())
                .param("mail", wish.mail())
                .param("from", wish.quietFrom())
                .param("to", wish.quietTo())
                .param("zone", wish.zone().getId())
                .update();
    }

    Optional<Wish> wish(PersonId person) {
        return jdbc.sql("""
                select mail, quiet_from, quiet_to, zone
                  from notifications.wish
                 where person = :person
                """)
                .param("person", person.value())
                .query((row, _) -> new Wish(
                        row.getBoolean("mail"),
                        row.getObject("quiet_from", LocalTime.class),
                        row.getObject("quiet_to", LocalTime.class),
                        ZoneId.of(row.getString("zone"))))
                .optional();
    }

    void erase(PersonId who) {
        jdbc.sql("delete from notifications.wish where person = :who")
                .param("who", who.value())
                .update();
    }
}
