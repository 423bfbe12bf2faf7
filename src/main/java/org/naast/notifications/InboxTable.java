package org.naast.notifications;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.naast.viewer.Ids;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * All SQL for the tables {@code notifications.item} and {@code notifications.done}. Whoever puts or ends something for
 * others may not touch their rows, so under a viewer both only grow, but for what lies before the viewer. Ids are in order of time, so a later one wins.
 */
@Repository
class InboxTable {

    private final JdbcClient jdbc;

    InboxTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(PersonId to, String kind, UUID about, Instant due, Instant now) {
        jdbc.sql("""
                insert into notifications.item (id, person, kind, about, due, put_at)
                values (:id, :person, :kind, :about, :due, :now)
                """)
                .param("id", Ids.next())
                .param("person", to.value())
                .param("kind", kind)
                .param("about", about)
                .param("due", Timestamp.from(due))
                .param("now", Timestamp.from(now))
                .update();
    }

    void done(String kind, UUID about, Instant now) {
        jdbc.sql("insert into notifications.done (id, kind, about, done_at) values (:id, :kind, :about, :now)")
                .param("id", Ids.next())
                .param("kind", kind)
                .param("about", about)
                .param("now", Timestamp.from(now))
                .update();
    }

    void seen(Viewer reader, String kind, UUID about) {
        jdbc.sql("delete from notifications.item where person = :reader and kind = :kind and about = :about")
                .param("reader", reader.id().value())
                .param("kind", kind)
                .param("about", about)
                .update();
    }

    List<Item> mine(Viewer reader) {
        return jdbc.sql("""
                select kind, about, due
                  from (select distinct on (kind, about) kind, about, due
                          from notifications.item i
                         where person = :reader
                           and not exists (select 1
                                             from notifications.done d
                                            where d.kind = i.kind and d.about = i.about and d.id > i.id)
                         order by kind, about, id desc) latest
                 order by due, about
                """)
                .param("reader", reader.id().value())
                .query((row, _) -> new Item(
                        row.getString("kind"),
                        row.getObject("about", UUID.class),
                        row.getTimestamp("due").toInstant()))
                .list();
    }

    /** Items that are done or replaced, then the words that said so. */
    void sweep(UUID about) {
        jdbc.sql("""
                delete from notifications.item i
                 where about = :about
                   and (exists (select 1
                                  from notifications.done d
                                 where d.kind = i.kind and d.about = i.about and d.id > i.id)
                        or exists (select 1
                                     from notifications.item later
                                    where later.person = i.person and later.kind = i.kind and later.about = i.about
                                      and later.id > i.id))
                """).param("about", about).update();
        jdbc.sql("""
                delete from notifications.done d
                 where about = :about
                   and not exists (select 1
                                     from notifications.item i
                                    where i.kind = d.kind and i.about = d.about and i.id < d.id)
                """).param("about", about).update();
    }

    void erase(PersonId who) {
        jdbc.sql("delete from notifications.item where person = :who")
                .param("who", who.value())
                .update();
    }
}
