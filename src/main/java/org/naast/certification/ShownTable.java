package org.naast.certification;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code certification.shown}. */
@Repository
class ShownTable {

    private final JdbcClient jdbc;

    ShownTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A link made before stops working. */
    void put(Viewer holder, UUID certificate, byte[] code) {
        jdbc.sql("""
                insert into certification.shown (certificate, holder, code) values (:certificate, :viewer, :code)
                    on conflict (certificate) do update set code = excluded.code
                """)
                .param("certificate", certificate)
                .param("viewer", holder.id().value())
                .param("code", code)
                .update();
    }

    boolean remove(Viewer holder, UUID certificate) {
        return jdbc.sql("delete from certification.shown where holder = :viewer and certificate = :certificate")
                        .param("viewer", holder.id().value())
                        .param("certificate", certificate)
                        .update()
                == 1;
    }

    /** Which have a link, and the beginning of its hash: another for another link. */
    Map<UUID, String> of(Viewer holder) {
        return jdbc
                .sql("""
                select certificate, left(encode(code, 'hex'), 8) as beginning
                  from certification.shown
                 where holder = :viewer
                """)
                .param("viewer", holder.id().value())
                .query((row, _) -> Map.entry(row.getObject("certificate", UUID.class), row.getString("beginning")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    boolean has(Viewer holder, UUID certificate, byte[] code) {
        return jdbc.sql("""
                select exists (select from certification.shown
                                where holder = :viewer and certificate = :certificate and code = :code)
                """)
                .param("viewer", holder.id().value())
                .param("certificate", certificate)
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    Optional<UUID> byCodeForEveryone(byte[] code) {
        return jdbc.sql("select certificate from certification.shown where code = :code")
                .param("code", code)
                .query(UUID.class)
                .optional();
    }

    void forget(PersonId holder) {
        jdbc.sql("delete from certification.shown where holder = :holder")
                .param("holder", holder.value())
                .update();
    }
}
