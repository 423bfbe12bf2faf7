package org.naast.storage;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The two doors to one database: the owner, who migrates, and the application, who owns nothing.
 *
 * @param url JDBC address without user or password
 */
record Database(String url, StorageSettings.Login owner, StorageSettings.Login app) {

    private static final String NAME = "naast";

    /** Our own server: both passwords are new at each start and are written nowhere. */
    static Database on(OwnServer server) {
        var owner = new StorageSettings.Login("naast_owner", OwnServer.random());
        var app = new StorageSettings.Login("naast_app", OwnServer.random());
        try (var connection = server.superuser("postgres").getConnection();
                var statement = connection.createStatement()) {
            role(statement, owner, "createrole");
            role(statement, app, "noinherit");
            // Roles with the admin option are what CREATEROLE gives for roles one made oneself.
            statement.execute("grant naast_app to naast_owner with admin true, inherit false, set false");
            var there = statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'");
            if (!there.next()) {
                statement.execute("create database " + NAME + " owner naast_owner");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("could not prepare the database", e);
        }
        return new Database(server.url(NAME), owner, app);
    }

    private static void role(java.sql.Statement statement, StorageSettings.Login login, String options)
            throws SQLException {
        statement.execute("do $$ begin if not exists (select 1 from pg_roles where rolname = '" + login.name()
                + "') then create role " + login.name() + " login " + options + "; end if; end $$");
        statement.execute("alter role " + login.name() + " password '" + login.password() + "'");
    }

    DataSource ownerSource() {
        return source(owner);
    }

    DataSource appSource() {
        return source(app);
    }

    /** Its connections say exactly this address; Flyway looks for secrets in it, once for each module, and that takes long in a long one. */
    private DataSource source(StorageSettings.Login login) {
        return new DriverManagerDataSource(url, login.name(), login.password());
    }
}
