package org.naast;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import org.naast.testing.Superuser;
import org.springframework.stereotype.Component;

/**
 * Puts a row of some other person in a table, tries everything on it as somebody else, and takes it all back. Checks and
 * keys of the table are lifted for that moment, so that any value will do; policies are not.
 */
@Component
class ForeignRow {

    private final Superuser superuser;

    ForeignRow(Superuser superuser) {
        this.superuser = superuser;
    }

    /**
     * Somebody else.
     *
     * @param purpose the role their transaction takes
     * @param viewer their id; empty when nobody was told
     */
    record Stranger(String purpose, String actsAs, String viewer) {}

    /** The statements that touched a row. */
    List<String> touched(String table, List<Stranger> strangers) throws SQLException {
        try (var connection = superuser.connection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                seed(statement, table);
                var columns = names(
                        statement,
                        "select attname from pg_attribute where attrelid = '" + table
                                + "'::regclass and attnum > 0 and not attisdropped");
                statement.execute("set local session_replication_role = origin");
                var touched = new ArrayList<String>();
                for (var stranger : strangers) {
                    touched.addAll(tryAll(connection, acts(table, columns), stranger));
                }
                return touched;
            } finally {
                connection.rollback();
            }
        }
    }

    private static void seed(Statement statement, String table) throws SQLException {
        statement.execute("set local session_replication_role = replica");
        for (var check : names(
                statement,
                "select conname from pg_constraint where contype = 'c' and conrelid = '" + table + "'::regclass")) {
            statement.execute("alter table " + table + " drop constraint \"" + check + "\"");
        }
        var columns = new StringJoiner(", ");
        var values = new StringJoiner(", ");
        try (var row = statement.executeQuery("""
                select a.attname, coalesce(format_type(nullif(t.typbasetype, 0), null),
                       format_type(a.atttypid, case when t.typname = 'bit' then a.atttypmod end)), a.attnotnull or t.typname = 'person_id'
                  from pg_attribute a
                  join pg_type t on t.oid = a.atttypid
                 where a.attrelid = '%s'::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                   and a.attidentity <> 'a'
                """.formatted(table))) {
            while (row.next()) {
                if (row.getBoolean(3)) {
                    columns.add(row.getString(1));
                    values.add(some(row.getString(2)));
                }
            }
        }
        statement.execute("insert into " + table + " (" + columns + ") values (" + values + ")");
    }

    private static String some(String type) {
        return switch (type) {
            case "uuid" -> "gen_random_uuid()";
            case "timestamp with time zone", "timestamp without time zone", "date", "time without time zone" ->
                "now()::" + type;
            case "boolean" -> "true";
            case "bytea" -> "'\\x00'";
            case "interval" -> "'1 day'";
            case "smallint", "integer", "bigint", "numeric", "real", "double precision" -> "1";
            default ->
                type.startsWith("bit(")
                        ? "b'0'::" + type
                        : type.endsWith("[]") ? "'{}'" : type.endsWith("range") ? "'empty'" : "'x'";
        };
    }

    private static List<String> tryAll(Connection connection, List<String> acts, Stranger stranger)
            throws SQLException {
        var touched = new ArrayList<String>();
        try (var statement = connection.createStatement()) {
            var start = connection.setSavepoint();
            statement.execute(
                    "select set_config('naast.viewer', '%s', true), set_config('naast.role', '%s', true), set_config('naast.programmes', '%s', true)"
                            .formatted(
                                    stranger.viewer(),
                                    stranger.actsAs(),
                                    stranger.actsAs().equals("coordinator") ? UUID.randomUUID() : ""));
            statement.execute("set local role " + stranger.purpose());
            for (var act : acts) {
                var before = connection.setSavepoint();
                if (touches(statement, act)) {
                    touched.add(stranger.purpose() + " as " + stranger.actsAs() + ": " + act);
                }
                connection.rollback(before);
            }
            connection.rollback(start);
        }
        return touched;
    }

    private static boolean touches(Statement statement, String act) {
        try {
            if (statement.execute(act)) {
                try (var rows = statement.getResultSet()) {
                    return rows.next();
                }
            }
            return statement.getUpdateCount() > 0;
        } catch (SQLException refused) {
            // What a row violates, it was reached to violate.
            return String.valueOf(refused.getMessage()).contains("violates");
        }
    }

    /** Unfiltered, as somebody who forgot the condition would write it. */
    private static List<String> acts(String table, List<String> columns) {
        var acts = new ArrayList<String>();
        for (var column : columns) {
            acts.add("select " + column + " from " + table);
            acts.add("update " + table + " set " + column + " = default");
        }
        acts.add("delete from " + table);
        return acts;
    }

    private static List<String> names(Statement statement, String sql) throws SQLException {
        var names = new ArrayList<String>();
        try (var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
