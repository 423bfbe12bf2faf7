package org.naast.certification;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.naast.privacy.Seal;
import org.naast.privacy.Voice;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for what becomes of a suspension that two people found right: one asks, another agrees. */
@Repository
class SecondPersonTable {

    static final String REASON = "certification.suspension.revoke_reason";

    private final JdbcClient jdbc;
    private final Seal seal;

    SecondPersonTable(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** False when somebody asks already. */
    boolean askBack(Viewer viewer, Suspension one, String reason) {
        return jdbc.sql("""
                update certification.suspension
                   set revoke_by = :viewer, revoke_reason = :reason
                 where id = :id and lifted_at is null and confirmed_by is not null and revoke_by is null
                   and lift_by is distinct from :viewer
                """)
                        .param("viewer", viewer.id().value())
                        .param("id", one.id())
                        .param("reason", seal.close(Voice.of(one.id(), one.holder()), REASON, one.id(), reason))
                        .update()
                == 1;
    }

    /** False when nobody else asks any more, or another agreed just before. */
    boolean takeBack(Viewer viewer, UUID id, Instant now) {
        return jdbc.sql("""
                update certification.suspension
                   set revoked_at = :now
                 where id = :id and lifted_at is null and revoked_at is null and revoke_by <> :viewer
                   and lift_by is distinct from :viewer
                """)
                        .param("viewer", viewer.id().value())
                        .param("now", Timestamp.from(now))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Asks that it goes on, or agrees with somebody else who did: true when two people now say so. */
    boolean goesOn(Viewer viewer, UUID id) {
        return jdbc.sql("""
                update certification.suspension
                   set lift_by = coalesce(lift_by, :viewer)
                 where id = :id and lifted_at is null and revoked_at is null and revoke_by is distinct from :viewer
                returning lift_by <> :viewer
                """)
                .param("viewer", viewer.id().value())
                .param("id", id)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** This person asks for neither any more. False when they asked for nothing, or it is done. */
    boolean asksNoMore(Viewer viewer, UUID id) {
        return jdbc.sql("""
                update certification.suspension
                   set revoke_reason = case when revoke_by is distinct from :viewer then revoke_reason end,
                       revoke_by = nullif(revoke_by, :viewer), lift_by = nullif(lift_by, :viewer)
                 where id = :id and lifted_at is null and revoked_at is null
                   and (revoke_by = :viewer or lift_by = :viewer)
                """)
                        .param("viewer", viewer.id().value())
                        .param("id", id)
                        .update()
                == 1;
    }
}
