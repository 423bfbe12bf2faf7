package org.naast.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.naast.storage.StorageSettings;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Whoever runs the server: can read and change everything. For what only such a person could do. */
@Component
public class Superuser {

    private final HikariDataSource pool;
    private final StorageSettings settings;

    Superuser(HikariDataSource pool, StorageSettings settings) {
        this.pool = pool;
        this.settings = settings;
    }

    public Connection connection() throws SQLException {
        try {
            var secret = Files.readString(settings.data().resolve("secrets").resolve("postgres"));
            return DriverManager.getConnection(pool.getJdbcUrl(), "postgres", secret.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long count(String sql) {
        try (var connection = connection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void change(String sql) {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many of these rows somebody can read in their own name. */
    public long countAs(Viewer who, String rows) {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "select set_config('naast.viewer', '%s', true), set_config('naast.role', '%s', true), set_config('naast.programmes', '%s', true)"
                            .formatted(
                                    who.id(),
                                    who.role().word(),
                                    who.programmes().stream()
                                            .map(ProgrammeId::toString)
                                            .collect(Collectors.joining(","))));
            statement.execute("set local role naast_viewer");
            try (var row = statement.executeQuery("select count(*) from " + rows)) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends every connection and lets nobody in but us, as if the database were not there. */
    public void withTheDatabaseAway(Runnable look) {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute("alter database naast connection limit 0");
            try {
                statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = 'naast' and pid <> pg_backend_pid()");
                look.run();
            } finally {
                statement.execute("alter database naast connection limit -1");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes something, looks what that does, and puts everything back as it was, byte for byte. */
    public void inVain(String change, Runnable look) {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists public.look_before");
            statement.execute("create table public.look_before as table privacy.look");
            try {
                statement.execute(change);
                look.run();
            } finally {
                statement.execute("truncate privacy.look");
                statement.execute("insert into privacy.look table public.look_before");
                statement.execute("drop table public.look_before");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
