package org.naast.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.privacy.Seal;
import org.naast.viewer.Ids;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code directory.caseload}. Row policies leave one's own and those of a programme one coordinates. */
@Repository
class CaseloadTable {

    static final String REASON = "directory.caseload.reason";

    private final JdbcClient jdbc;
    private final Seal seal;

    CaseloadTable(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    void byHours(PersonId peer, ProgrammeId programme, int hours, int fullTime) {
        remove(peer, programme);
        jdbc.sql("""
                insert into directory.caseload (id, peer, programme, hours, full_time)
                values (:id, :peer, :programme, :hours, :full_time)
                """)
                .param("id", Ids.next())
                .param("peer", peer.value())
                .param("programme", programme.value())
                .param("hours", hours)
                .param("full_time", fullTime)
                .update();
    }

    void atMost(PersonId peer, ProgrammeId programme, int most, String reason) {
        remove(peer, programme);
        var id = Ids.next();
        jdbc.sql("""
                insert into directory.caseload (id, peer, programme, most, reason)
                values (:id, :peer, :programme, :most, :reason)
                """)
                .param("id", id)
                .param("peer", peer.value())
                .param("programme", programme.value())
                .param("most", most)
                .param("reason", seal.close(Rows.voice(peer), REASON, id, reason))
                .update();
    }

    void remove(PersonId peer, ProgrammeId programme) {
        jdbc.sql("delete from directory.caseload where peer = :peer and programme = :programme")
                .param("peer", peer.value())
                .param("programme", programme.value())
                .update();
    }

    Optional<Agreed> find(PersonId peer, ProgrammeId programme) {
        return of(peer).stream()
                .filter(one -> one.programme().equals(programme))
                .findFirst();
    }

    List<Agreed> of(PersonId peer) {
        return jdbc.sql("""
                select id, peer, programme, hours, full_time, most, reason
                  from directory.caseload
                 where peer = :peer
                 order by programme
                """)
                .param("peer", peer.value())
                .query((row, _) -> agreed(row))
                .list();
    }

    List<PersonId> everyone() {
        return jdbc.sql("select distinct peer from directory.caseload where reason is not null")
                .query((row, _) -> new PersonId(row.getObject("peer", UUID.class)))
                .list();
    }

    void forget(PersonId peer) {
        jdbc.sql("delete from directory.caseload where peer = :peer")
                .param("peer", peer.value())
                .update();
    }

    private Agreed agreed(ResultSet row) throws SQLException {
        var peer = new PersonId(row.getObject("peer", UUID.class));
        var hours = Optional.ofNullable(row.getObject("hours", Integer.class));
        var id = row.getObject("id", UUID.class);
        return new Agreed(
                peer,
                new ProgrammeId(row.getObject("programme", UUID.class)),
                hours.isPresent()
                        ? new Agreed.How.Hours(hours.get(), row.getInt("full_time"))
                        : new Agreed.How.AtMost(
                                row.getInt("most"), seal.open(Rows.voice(peer), REASON, id, row.getBytes("reason"))));
    }
}
