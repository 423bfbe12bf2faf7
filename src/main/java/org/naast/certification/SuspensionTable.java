package org.naast.certification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.privacy.Seal;
import org.naast.privacy.Text;
import org.naast.privacy.Voice;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code certification.suspension}. Row policies leave the holder's and their coordinator's. */
@Repository
class SuspensionTable {

    static final String REASON = "certification.suspension.reason";

    private static final String IN_FORCE = """
            select id, holder, programme, by, at, reason, decide_by, confirmed_by, revoke_by, revoke_reason,
                   revoked_at, lift_by
              from certification.suspension
             where lifted_at is null and\s""";

    private static final List<String> FORGET = List.of(
            "delete from certification.suspension where holder = :who",
            "update certification.suspension set by = nullif(by, :who), confirmed_by = nullif(confirmed_by, :who),"
                    + " revoke_reason = case when revoke_by is distinct from :who or revoked_at is not null then revoke_reason end,"
                    + " revoke_by = nullif(revoke_by, :who), lift_by = nullif(lift_by, :who)"
                    + " where :who in (by, confirmed_by, revoke_by, lift_by)");

    private final JdbcClient jdbc;
    private final Seal seal;

    SuspensionTable(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** False when it stands still already. */
    boolean insert(
            Viewer by, UUID id, PersonId holder, ProgrammeId programme, Instant at, Instant until, String reason) {
        return jdbc.sql("""
                insert into certification.suspension (id, holder, programme, by, at, reason, decide_by)
                values (:id, :holder, :programme, :by, :at, :reason, :until)
                    on conflict (holder, programme) where lifted_at is null do nothing
                """)
                        .param("id", id)
                        .param("holder", holder.value())
                        .param("programme", programme.value())
                        .param("by", by.id().value())
                        .param("at", Timestamp.from(at))
                        .param("reason", seal.close(Voice.of(id, holder), REASON, id, reason))
                        .param("until", Timestamp.from(until))
                        .update()
                == 1;
    }

    /** Those that are in force. */
    Optional<Suspension> find(PersonId holder, ProgrammeId programme) {
        return of(holder).stream()
                .filter(one -> one.programme().equals(programme))
                .findFirst();
    }

    List<Suspension> of(PersonId holder) {
        return inForce("holder", holder.value());
    }

    List<Suspension> of(ProgrammeId programme) {
        return inForce("programme", programme.value());
    }

    Optional<Suspension> findForEveryone(UUID id) {
        return inForce("id", id).stream().findFirst();
    }

    /** For which a second person has to look yet, what is due last on top. */
    List<Suspension> undecidedForEveryone(ProgrammeId programme) {
        return of(programme).stream().filter(Suspension::waits).toList();
    }

    private List<Suspension> inForce(String column, UUID id) {
        return jdbc.sql(IN_FORCE + column + " = :id order by decide_by desc")
                .param("id", id)
                .query(this::suspension)
                .list();
    }

    boolean confirm(Viewer second, UUID id) {
        return jdbc.sql("""
                update certification.suspension
                   set confirmed_by = :second
                 where id = :id and confirmed_by is null and lifted_at is null and by is distinct from :second
                """)
                        .param("second", second.id().value())
                        .param("id", id)
                        .update()
                == 1;
    }

    /** @param alone only what no second person found right, also when that happens at this very moment */
    boolean lift(Viewer viewer, UUID id, Instant now, boolean alone) {
        return jdbc.sql("""
                update certification.suspension
                   set lifted_at = :now
                 where id = :id and lifted_at is null and not (:alone and confirmed_by is not null)
                """)
                        .param("alone", alone)
                        .param("now", Timestamp.from(now))
                        .param("id", id)
                        .update()
                == 1;
    }

    List<Voice> voices(Optional<PersonId> holder) {
        return jdbc.sql("select id, holder from certification.suspension where holder = coalesce(:who, holder)")
                .param("who", holder.map(PersonId::value).orElse(null), Types.OTHER)
                .query((row, _) ->
                        Voice.of(row.getObject("id", UUID.class), new PersonId(row.getObject("holder", UUID.class))))
                .list();
    }

    void forget(PersonId who) {
        FORGET.forEach(sql -> jdbc.sql(sql).param("who", who.value()).update());
    }

    private Suspension suspension(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var holder = new PersonId(row.getObject("holder", UUID.class));
        var asked = row.getBytes("revoke_reason");
        return new Suspension(
                id,
                holder,
                new ProgrammeId(row.getObject("programme", UUID.class)),
                who(row, "by"),
                row.getTimestamp("at").toInstant(),
                seal.open(Voice.of(id, holder), REASON, id, row.getBytes("reason")),
                row.getTimestamp("decide_by").toInstant(),
                row.getObject("confirmed_by") != null,
                who(row, "revoke_by"),
                asked == null
                        ? new Text.Words("")
                        : seal.open(Voice.of(id, holder), SecondPersonTable.REASON, id, asked),
                row.getTimestamp("revoked_at") != null,
                who(row, "lift_by"));
    }

    private static PersonId who(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? Viewer.NOBODY : new PersonId(id);
    }
}
