package org.naast.people;

import java.util.Optional;
import java.util.UUID;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code people.return_code}; no other class touches it. */
@Repository
class CodeTable {

    private final JdbcClient jdbc;

    CodeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The former code stops working. */
    void replace(Viewer viewer, byte[] hash) {
        jdbc.sql("""
                insert into people.return_code (person, hash)
                values (:viewer, :hash)
                    on conflict (person) do update set hash = excluded.hash
                """).param("viewer", viewer.id().value()).param("hash", hash).update();
    }

    Optional<PersonId> find(byte[] hash) {
        return jdbc.sql("""
                select person
                  from people.return_code
                 where hash = :hash
                """)
                .param("hash", hash)
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .optional();
    }

    void remove(PersonId person) {
        jdbc.sql("delete from people.return_code where person = :person")
                .param("person", person.value())
                .update();
    }
}
