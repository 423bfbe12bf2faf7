package org.naast.certification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.naast.reference.Endorsement;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code certification.vote}. */
@Repository
class VoteTable {

    private final JdbcClient jdbc;

    VoteTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when this person has answered already, in whichever round: whoever said no is not asked again. */
    boolean insert(Viewer decider, Application one, Vote vote, Set<Endorsement> fields) {
        return jdbc.sql("""
                insert into certification.vote (application, round, decider, answer, programme, fields)
                values (:application, :round, :viewer, :answer, :programme, string_to_array(:fields, ','))
                    on conflict do nothing
                """)
                        .param("application", one.id())
                        .param("round", one.round())
                        .param("viewer", decider.id().value())
                        .param("answer", vote.name().toLowerCase(Locale.ROOT))
                        .param("programme", one.programme().value())
                        .param("fields", Endorsement.written(fields))
                        .update()
                == 1;
    }

    /** What was answered about these, in each round. */
    List<Ballot> of(Collection<UUID> applications) {
        return jdbc.sql("""
                select application, round, decider, answer, fields
                  from certification.vote
                 where application = any (cast(string_to_array(:applications, ',') as uuid[]))
                """)
                .param("applications", applications.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .query(VoteTable::ballot)
                .list();
    }

    /** What this person said of it, in whichever round. */
    Optional<Answer> mine(Viewer decider, UUID application) {
        return of(List.of(application)).stream()
                .filter(ballot -> ballot.decider().equals(decider.id()))
                .findFirst()
                .map(ballot -> new Answer(ballot.vote(), ballot.fields()));
    }

    private static Ballot ballot(ResultSet row, int number) throws SQLException {
        var decider = row.getObject("decider", UUID.class);
        return new Ballot(
                row.getObject("application", UUID.class),
                row.getInt("round"),
                decider == null ? Viewer.NOBODY : new PersonId(decider),
                Vote.valueOf(row.getString("answer").toUpperCase(Locale.ROOT)),
                fields(row));
    }

    /** One of whom it is not known said it for any. */
    private static Set<Endorsement> fields(ResultSet row) throws SQLException {
        var fields = row.getArray("fields");
        return fields == null
                ? EnumSet.allOf(Endorsement.class)
                : Endorsement.read(List.of((String[]) fields.getArray()));
    }

    void forget(PersonId who) {
        jdbc.sql("update certification.vote set decider = null where decider = :who")
                .param("who", who.value())
                .update();
    }
}
