package org.naast.storage;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where this node keeps things, and how it reaches its database.
 *
 * @param data the folder that holds everything: database, keys, files a proxy can serve
 * @param program where our own server's program is unpacked; inside the data folder unless set
 * @param url JDBC address of a PostgreSQL 18 to use instead of our own
 * @param owner who owns the schema and migrates it; only with {@code url}
 * @param app who the application signs in as; owns nothing; only with {@code url}
 * @param connections how many connections one node keeps
 * @param patience how long somebody waits for one of them before they are told that it is busy
 */
@ConfigurationProperties("naast.storage")
public record StorageSettings(
        @DefaultValue("data") Path data,
        @Nullable Path program,
        @Nullable String url,
        @DefaultValue Login owner,
        @DefaultValue Login app,
        @DefaultValue("10") int connections,
        @DefaultValue("2s") Duration patience) {

    /** A database login. */
    public record Login(
            @DefaultValue("") String name, @DefaultValue("") String password) {

        @Override
        public String toString() {
            return "Login[" + name + "]";
        }
    }

    public StorageSettings {
        data = data.toAbsolutePath().normalize();
        program = program == null ? data.resolve("postgres-program") : program.toAbsolutePath();
        if (url != null && (owner.password().isBlank() || app.password().isBlank())) {
            throw new IllegalArgumentException("naast.storage.url needs naast.storage.owner.name and .password, and"
                    + " naast.storage.app.name and .password, each with a password of its own");
        }
    }
}
