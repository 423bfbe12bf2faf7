package org.naast.privacy;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where keys lie: files in the data folder for one node, a second PostgreSQL for several.
 *
 * @param url JDBC address of a PostgreSQL 18 for keys alone, never the application's; files while it is empty
 * @param name who signs in there, and owns that database
 * @param master the file with the master key, the same on each node; in the data folder while it is empty
 */
@ConfigurationProperties("naast.keys")
record KeySettings(
        @DefaultValue("") String url,
        @DefaultValue("") String name,
        @DefaultValue("") String password,
        @DefaultValue("") String master) {

    KeySettings {
        if (!url.isBlank() && (name.isBlank() || password.isBlank())) {
            throw new IllegalArgumentException("naast.keys.url needs naast.keys.name and naast.keys.password");
        }
    }

    @Override
    public String toString() {
        return "KeySettings[" + name + "]";
    }
}
