package org.naast.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.people.Invited.Offer;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code organisations.invitation}. */
@Repository
class InvitationTable {

    private final JdbcClient jdbc;

    InvitationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Viewer viewer, Invitation invitation, Optional<ProgrammeId> programme, byte[] token) {
        jdbc.sql("""
                insert into organisations.invitation (id, programme, kind, token, expires)
                values (:id, :programme, :kind, :token, :expires)
                """)
                .param("id", invitation.id().value())
                .param("programme", programme.map(ProgrammeId::value).orElse(null))
                .param("kind", invitation.kind().word())
                .param("token", token)
                .param("expires", Timestamp.from(invitation.expires()))
                .update();
    }

    List<Invitation> waiting(Viewer viewer, ProgrammeId programme, Instant now) {
        return jdbc.sql("""
                select id, kind, expires
                  from organisations.invitation
                 where programme = :programme and used is null and expires > :now
                 order by id
                """)
                .param("programme", programme.value())
                .param("now", Timestamp.from(now))
                .query((row, _) -> new Invitation(
                        new InvitationId(row.getObject("id", UUID.class)),
                        Invitation.Kind.of(row.getString("kind")),
                        row.getTimestamp("expires").toInstant()))
                .list();
    }

    boolean remove(Viewer viewer, ProgrammeId programme, InvitationId id) {
        return jdbc.sql("""
                delete from organisations.invitation
                 where id = :id and programme = :programme and used is null
                """)
                        .param("id", id.value())
                        .param("programme", programme.value())
                        .update()
                == 1;
    }

    void removeUnused(Viewer job, ProgrammeId programme) {
        jdbc.sql("delete from organisations.invitation where programme = :programme and used is null")
                .param("programme", programme.value())
                .update();
    }

    void removeOperators(Viewer job) {
        jdbc.sql("delete from organisations.invitation where kind = 'operator' and used is null")
                .update();
    }

    Optional<Offer> find(Viewer viewer, byte[] token, Instant now) {
        return jdbc.sql("select kind, programme_name from organisations.offered(:token, :now)")
                .param("token", token)
                .param("now", Timestamp.from(now))
                .query(InvitationTable::offer)
                .optional();
    }

    Optional<Offer> take(Viewer viewer, byte[] token, Instant now, PersonId who) {
        return jdbc.sql("select kind, programme_name from organisations.take(:token, :now, :who)")
                .param("token", token)
                .param("now", Timestamp.from(now))
                .param("who", who.value())
                .query(InvitationTable::offer)
                .optional();
    }

    private static Offer offer(ResultSet row, int number) throws SQLException {
        return new Offer(
                Invitation.Kind.of(row.getString("kind")).role(), Optional.ofNullable(row.getString("programme_name")));
    }
}
