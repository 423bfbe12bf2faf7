package org.naast.requests;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.naast.privacy.Owns.Owned;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose a request is; for tries at requests that are not the reader's. */
@Repository
class OwnerTable {

    private final JdbcClient jdbc;

    OwnerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Owned> ofForEveryone(Set<UUID> ids) {
        return jdbc.sql("""
                select id, asker, peer, owner, array(select peer::uuid from requests.former where request = id) as former
                  from requests.request
                 where id = any (:ids) and asker is not null
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> new Owned(row.getObject("id", UUID.class), people(row, "asker"), insiders(row)))
                .list();
    }

    /** What lies with somebody in one programme. */
    List<RequestId> withForEveryone(ProgrammeId programme, PersonId owner) {
        return jdbc.sql("select id from requests.request where programme = :programme and owner = :owner order by id")
                .param("programme", programme.value())
                .param("owner", owner.value())
                .query((row, _) -> new RequestId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Whom it was with before is no stranger: an answer that comes late is no try. */
    private static Set<PersonId> insiders(ResultSet row) throws SQLException {
        var former = Stream.of((UUID[]) row.getArray("former").getArray()).map(PersonId::new);
        return Stream.concat(people(row, "peer", "owner").stream(), former).collect(toUnmodifiableSet());
    }

    private static Set<PersonId> people(ResultSet row, String... columns) throws SQLException {
        var found = Stream.<UUID>builder();
        for (var column : columns) {
            var person = row.getObject(column, UUID.class);
            if (person != null) {
                found.add(person);
            }
        }
        return found.build().map(PersonId::new).collect(toUnmodifiableSet());
    }
}
