package org.naast.certification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

    /** For which experiences each of those who said yes did so, in this round; one of whom that is not known, for any. */
    List<Set<Endorsement>> yes(Application one) {
        return jdbc.sql("""
                select fields
                  from certification.vote
                 where application = :application and round = :round and answer = 'yes'
                """)
                .param("application", one.id())
                .param("round", one.round())
                .query((row, _) -> fields(row))
                .list();
    }

    boolean answered(UUID application, PersonId who) {
        return jdbc.sql("""
                select exists (select from certification.vote where application = :application and decider = :who)
                """)
                .param("application", application)
                .param("who", who.value())
                .query(Boolean.class)
                .single();
    }

    int count(Application one, Vote vote) {
        return jdbc.sql("""
                select count(*)
                  from certification.vote
                 where application = :application and round = :round and answer = :answer
                """)
                .param("application", one.id())
                .param("round", one.round())
                .param("answer", vote.name().toLowerCase(Locale.ROOT))
                .query(Integer.class)
                .single();
    }

    /** What this person said of it, in whichever round. */
    Optional<Answer> of(Viewer decider, UUID application) {
        return jdbc.sql("""
                select answer, fields from certification.vote where decider = :viewer and application = :application
                """)
                .param("viewer", decider.id().value())
                .param("application", application)
                .query((row, _) ->
                        new Answer(Vote.valueOf(row.getString("answer").toUpperCase(Locale.ROOT)), fields(row)))
                .optional();
    }

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
