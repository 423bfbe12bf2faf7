package org.naast.matching;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGStatement;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;

/**
 * The search in three forms over the same invented peers, in a schema of its own: normalised tables as in a textbook,
 * arrays with an inverted index, and the narrow rows that ship, planned anew each time and planned once.
 */
public final class MatchForms implements AutoCloseable {

    /** How the search is written down, and how PostgreSQL may plan it. */
    public enum Form {
        TEXTBOOK("auto"),
        ARRAYS("auto"),
        NARROW("force_custom_plan"),
        NARROW_GENERIC("force_generic_plan");

        private final String planning;

        Form(String planning) {
            this.planning = planning;
        }
    }

    /** What each seeker found, and how long it took. */
    public record Ran(List<List<String>> found, long[] nanos) {}

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final int TOP = 10;

    private final Connection connection;

    public MatchForms(DataSource owner, int size) throws Exception {
        connection = owner.getConnection();
        try (var statement = connection.createStatement()) {
            for (var sql : script("schema").split(";\n")) {
                statement.execute(sql.replace(":size", Integer.toString(size)));
            }
        }
    }

    private static String script(String name) throws Exception {
        return new ClassPathResource("bench/match-" + name + ".sql")
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String sql(Form form, Asked asked) throws Exception {
        var none = asked.named() == 0;
        return switch (form) {
            case TEXTBOOK ->
                script("textbook")
                        .replace(
                                "{experience}",
                                none
                                        ? "b.longest >= :band"
                                        : "b.peer in (select e.peer from bench.book_experience e"
                                                + " where e.experience = any (cast(:rows as smallint[])) and e.band >= :band)");
            case ARRAYS ->
                script("arrays")
                        .replace("{experience}", none ? "w.longest >= :band" : "w.e" + asked.band() + " && a.named");
            case NARROW, NARROW_GENERIC -> CandidateTable.BEST.replace("matching.candidate", "bench.narrow");
        };
    }

    /** The same invented seekers for every form. */
    public Ran run(Form form, int first) throws Exception {
        var seekers = MatchSeekers.some(first);
        var nanos = new long[seekers.size()];
        var found = new ArrayList<List<String>>();
        plan(form.planning);
        var prepared = new HashMap<String, PreparedStatement>();
        for (int i = 0; i < nanos.length; i++) {
            var sql = sql(form, seekers.get(i).asked());
            var values = values(sql, seekers.get(i));
            var statement = prepared.get(sql);
            if (statement == null) {
                statement = prepare(sql);
                prepared.put(sql, statement);
            }
            var begin = System.nanoTime();
            found.add(ask(statement, values));
            nanos[i] = System.nanoTime() - begin;
        }
        for (var statement : prepared.values()) {
            statement.close();
        }
        return new Ran(found, nanos);
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        var statement = connection.prepareStatement(text(sql));
        statement.unwrap(PGStatement.class).setPrepareThreshold(1);
        return statement;
    }

    private static String text(String sql) {
        return NamedParameterUtils.substituteNamedParameters(NamedParameterUtils.parseSqlStatement(sql), null);
    }

    private static List<String> ask(PreparedStatement statement, Object[] values) throws SQLException {
        for (int at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
        var first = new ArrayList<String>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                first.add(rows.getString(1));
            }
        }
        return first;
    }

    private void plan(String mode) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set plan_cache_mode = " + mode);
        }
    }

    private static Object[] values(String sql, MatchSeekers.Seeker seeker) {
        var asked = seeker.asked();
        var source = new MapSqlParameterSource(CandidateTable.parameters(asked, NOW, TOP))
                .addValues(CandidateTable.wishes(asked, NOW.getEpochSecond() / 86_400))
                .addValue("parts", seeker.parts() == 0 ? -1L : seeker.parts())
                .addValue("wishedParts", seeker.parts());
        return NamedParameterUtils.buildValueArray(NamedParameterUtils.parseSqlStatement(sql), source, null);
    }

    /** The nodes of the plan, outermost first. */
    public String plan(Form form) throws Exception {
        var seeker = MatchSeekers.some(20).stream()
                .filter(one -> one.asked().named() != 0)
                .findFirst()
                .orElseThrow();
        plan(form.planning);
        var sql = sql(form, seeker.asked());
        try (var statement = connection.prepareStatement("explain (costs off) " + text(sql))) {
            var nodes = ask(statement, values(sql, seeker));
            return nodes.stream()
                    .map(String::strip)
                    .filter(line -> line.startsWith("->") || !line.contains(":"))
                    .map(line -> line.replace("->  ", ""))
                    .collect(Collectors.joining(" > "));
        }
    }

    @Override
    public void close() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("drop schema bench cascade");
        }
        connection.close();
    }
}
