package org.naast.storage;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What a database must promise before we write to it: nothing acknowledged is forgotten. */
public final class Guarantees {

    private static final List<String> MUST_BE_ON = List.of("fsync", "full_page_writes", "synchronous_commit");
    private static final int MAJOR = 18;

    private Guarantees() {}

    /** The login the application works with: its own settings count, and it must not stand above the row policies. */
    static void demandOfLogin(DataSource source) {
        demand(source);
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select rolsuper or rolbypassrls from pg_roles where rolname = current_user")) {
            if (!row.next() || row.getBoolean(1)) {
                throw new IllegalStateException("the application's login goes around row-level security;"
                        + " give it a role without superuser and without bypassrls");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("could not ask the database about the application's login", e);
        }
    }

    /** Fails, saying what to change, when this database may lose what it confirmed. */
    public static void demand(DataSource source) {
        var missing = new ArrayList<String>();
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseMajorVersion() < MAJOR) {
                throw new IllegalStateException("Naast needs PostgreSQL " + MAJOR + "; this one is "
                        + connection.getMetaData().getDatabaseProductVersion());
            }
            for (var name : MUST_BE_ON) {
                try (var row = statement.executeQuery("show " + name)) {
                    row.next();
                    // synchronous_commit also has values that wait for a standby; those promise more, not less.
                    if (List.of("off", "local").contains(row.getString(1))) {
                        missing.add(name + " is " + row.getString(1));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("could not ask the database for its settings", e);
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException("this database may lose what it confirmed (" + String.join(", ", missing)
                    + "); switch it on in postgresql.conf and start again");
        }
    }

    /**
     * Fails when the two are one cluster, or one is a copy of the other: then the keys would lie in the same backups as
     * what they seal.
     */
    public static void apart(DataSource keys, DataSource application) {
        if (cluster(keys) == cluster(application)) {
            throw new IllegalStateException(
                    "naast.keys.url leads to the database server that keeps what the keys seal, or"
                            + " to a copy of it; give the keys a server of their own, with backups of its own, and start again");
        }
    }

    private static long cluster(DataSource source) {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select system_identifier from pg_control_system()")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("could not ask a database which cluster it belongs to", e);
        }
    }
}
