package org.naast.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** A state as columns, both ways. A person who was erased is nobody. */
record StateColumns(
        String state,
        Optional<PersonId> peer,
        boolean consulting,
        Optional<State.Why> why,
        boolean nobody,
        Optional<Charge> charge) {

    static StateColumns of(State state) {
        return switch (state) {
            case State.Asked asked -> plain("asked", state, asked.consulting());
            case State.Accepted _ -> plain("accepted", state, false);
            case State.Declined _ -> plain("declined", state, false);
            case State.Withdrawn _ -> plain("withdrawn", state, false);
            case State.Met _ -> plain("met", state, false);
            case State.Ended _ -> plain("ended", state, false);
            case State.PassedOn passedOn ->
                new StateColumns(
                        "passed_on",
                        Optional.empty(),
                        false,
                        Optional.of(passedOn.why()),
                        passedOn.nobody(),
                        state.inHand());
        };
    }

    StatementSpec bind(StatementSpec statement) {
        return statement
                .param("state", state)
                .param("peer", id(peer), Types.OTHER)
                .param("consulting", consulting)
                .param(
                        "why",
                        why.map(one -> one.name().toLowerCase(Locale.ROOT)).orElse(null),
                        Types.VARCHAR)
                .param("nobody", nobody)
                .param("rung", charge.map(one -> one.rung().word()).orElse(null), Types.VARCHAR)
                .param("owner", id(charge.map(Charge::owner)), Types.OTHER)
                .param("due", charge.map(one -> Timestamp.from(one.by())).orElse(null), Types.TIMESTAMP);
    }

    static State read(ResultSet row) throws SQLException {
        var at = row.getTimestamp("state_at").toInstant();
        var peer = person(row, "peer");
        return switch (row.getString("state")) {
            case "asked" -> new State.Asked(peer, charge(row), row.getBoolean("consulting"));
            case "accepted" -> new State.Accepted(peer, charge(row));
            case "declined" -> new State.Declined(peer, charge(row));
            case "passed_on" ->
                new State.PassedOn(
                        State.Why.valueOf(row.getString("why").toUpperCase(Locale.ROOT)),
                        charge(row),
                        row.getBoolean("nobody"));
            case "withdrawn" -> new State.Withdrawn(at);
            case "met" -> new State.Met(peer, at);
            case "ended" -> new State.Ended(peer, at);
            default -> throw new IllegalStateException("a request in no state we know");
        };
    }

    private static StateColumns plain(String word, State state, boolean consulting) {
        return new StateColumns(word, state.withPeer(), consulting, Optional.empty(), false, state.inHand());
    }

    private static Charge charge(ResultSet row) throws SQLException {
        return new Charge(
                Rung.of(row.getString("rung")),
                person(row, "owner"),
                row.getTimestamp("due").toInstant());
    }

    static PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? Viewer.NOBODY : new PersonId(id);
    }

    private static @Nullable UUID id(Optional<PersonId> person) {
        return person.filter(one -> !one.equals(Viewer.NOBODY))
                .map(PersonId::value)
                .orElse(null);
    }
}
