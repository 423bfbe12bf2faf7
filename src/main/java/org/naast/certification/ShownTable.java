package org.naast.certification;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

    Set<UUID> of(Viewer holder) {
        return Set.copyOf(jdbc.sql("select certificate from certification.shown where holder = :viewer")
                .param("viewer", holder.id().value())
                .query(UUID.class)
                .list());
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
