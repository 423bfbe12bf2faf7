package org.naast.safety;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.naast.privacy.Owns.Owned;
import org.naast.privacy.Seal;
import org.naast.privacy.Text;
import org.naast.privacy.Voice;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code safety.concern}. */
@Repository
class ConcernTable {

    private static final String WORDS = "safety.concern.words";
    private static final String NOTE = "safety.concern.note";

    /** A row that is to be. */
    record New(
            ConcernId id,
            ProgrammeId programme,
            Kind kind,
            Optional<UUID> conversation,
            Optional<PersonId> regarding,
            Optional<PersonId> owner,
            Instant at,
            Instant due) {}

    /** What is not handled, and about whom. */
    record Open(ProgrammeId programme, Optional<PersonId> regarding) {}

    private final JdbcClient jdbc;
    private final Seal seal;

    ConcernTable(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** False when this concern is there already. */
    boolean insert(Viewer raiser, New concern, String words) {
        var id = concern.id().value();
        var sealed = raiser.isSomebody() ? seal.close(Voice.of(id, raiser.id()), WORDS, id, words) : null;
        return jdbc.sql("""
                insert into safety.concern (id, programme, kind, conversation, raised_by, regarding, owner,
                                            raised_at, due, words)
                values (:id, :programme, :kind, :conversation, :viewer, :regarding, :owner, :at, :due, :words)
                    on conflict do nothing
                """)
                        .param("id", id)
                        .param("programme", concern.programme().value())
                        .param("kind", concern.kind().word())
                        .param("conversation", concern.conversation().orElse(null))
                        .param("viewer", raiser.isSomebody() ? raiser.id().value() : null, java.sql.Types.OTHER)
                        .param(
                                "regarding",
                                concern.regarding().map(PersonId::value).orElse(null),
                                java.sql.Types.OTHER)
                        .param("owner", concern.owner().map(PersonId::value).orElse(null), java.sql.Types.OTHER)
                        .param("at", Timestamp.from(concern.at()))
                        .param("due", Timestamp.from(concern.due()))
                        .param("words", sealed)
                        .update()
                == 1;
    }

    /** What a coordinator of its programme has not handled yet, what is due first on top; nothing about themselves. */
    List<Concern> open(Viewer coordinator) {
        return select("""
                 where programme = any (:programmes) and regarding is distinct from :viewer and handled_at is null
                 order by due, id
                """, coordinator, Optional.empty());
    }

    Optional<Concern> find(Viewer coordinator, ConcernId id) {
        return select(
                        " where programme = any (:programmes) and regarding is distinct from :viewer and id = :id",
                        coordinator,
                        Optional.of(id))
                .stream()
                .findFirst();
    }

    /** False when somebody else handled it first. */
    boolean handle(Viewer coordinator, ConcernId id, String note, Instant now) {
        var place = id.value();
        return jdbc.sql("""
                update safety.concern
                   set handled_at = :now, note = :note, note_by = :viewer
                 where programme = any (:programmes) and regarding is distinct from :viewer and id = :id
                   and handled_at is null
                """)
                        .param("viewer", coordinator.id().value())
                        .param("programmes", programmes(coordinator))
                        .param("now", Timestamp.from(now))
                        .param("note", seal.close(Voice.of(place, coordinator.id()), NOTE, place, note))
                        .param("id", place)
                        .update()
                == 1;
    }

    /** A concern nobody has handled. */
    Optional<Open> openForEveryone(UUID id) {
        return jdbc.sql("select programme, regarding from safety.concern where id = :id and handled_at is null")
                .param("id", id)
                .query((row, _) ->
                        new Open(new ProgrammeId(row.getObject("programme", UUID.class)), person(row, "regarding")))
                .optional();
    }

    List<Owned> ownedForEveryone(Set<UUID> ids) {
        return jdbc.sql(
                        "select id, raised_by, owner from safety.concern where id = any (:ids) and raised_by is not null")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> new Owned(
                        row.getObject("id", UUID.class),
                        Set.copyOf(person(row, "raised_by").stream().toList()),
                        Set.copyOf(person(row, "owner").stream().toList())))
                .list();
    }

    /** Whether another report of one of them about the other still has to be looked into. */
    boolean reportBetween(Viewer coordinator, PersonId one, PersonId other) {
        return jdbc.sql("""
                select exists (select from safety.concern
                                where programme = any (:programmes) and handled_at is null and kind = any (:reports)
                                  and (raised_by = :one and regarding = :other
                                       or raised_by = :other and regarding = :one))
                """)
                .param("programmes", programmes(coordinator))
                .param("reports", Kind.REASONS.stream().map(Kind::word).toArray(String[]::new))
                .param("one", one.value())
                .param("other", other.value())
                .query(Boolean.class)
                .single();
    }

    private List<Concern> select(String where, Viewer coordinator, Optional<ConcernId> id) {
        return jdbc.sql("""
                select id, programme, kind, conversation, raised_by, regarding, raised_at, due, handled_at, words
                  from safety.concern
                """ + where)
                .param("programmes", programmes(coordinator))
                .param("viewer", coordinator.id().value())
                .param("id", id.map(ConcernId::value).orElse(null))
                .query((row, _) -> concern(row, coordinator))
                .list();
    }

    private Concern concern(ResultSet row, Viewer reader) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var raisedBy = person(row, "raised_by");
        var words = row.getBytes("words");
        return new Concern(
                new ConcernId(id),
                new ProgrammeId(row.getObject("programme", UUID.class)),
                Kind.of(row.getString("kind")),
                Optional.ofNullable(row.getObject("conversation", UUID.class)),
                raisedBy,
                person(row, "regarding"),
                row.getTimestamp("raised_at").toInstant(),
                row.getTimestamp("due").toInstant(),
                row.getTimestamp("handled_at") != null,
                raisedBy.filter(_ -> words != null)
                        .map(by -> seal.open(Voice.of(id, by), WORDS, id, words))
                        .orElseGet(Text.Gone::new),
                List.of(),
                reader.id());
    }

    private static Optional<PersonId> person(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(PersonId::new);
    }

    static UUID[] programmes(Viewer coordinator) {
        return coordinator.is(org.naast.viewer.Role.COORDINATOR)
                ? coordinator.programmes().stream().map(ProgrammeId::value).toArray(UUID[]::new)
                : new UUID[0];
    }
}
