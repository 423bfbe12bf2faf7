package org.naast.privacy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.naast.storage.Guarantees;
import org.naast.storage.StorageSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Keys lie beside the database, never in it: in files, or in a PostgreSQL of their own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeySettings.class)
class KeyConfiguration {

    private static final String KEYS = "keySource";

    /** A connection for each of the application's, since a key is asked for within its transactions. */
    @Lazy
    @Bean(name = KEYS, defaultCandidate = false)
    HikariDataSource keySource(KeySettings settings, StorageSettings storage, DataSource application) {
        var source = new HikariDataSource();
        source.setJdbcUrl(settings.url());
        source.setUsername(settings.name());
        source.setPassword(settings.password());
        source.setMaximumPoolSize(storage.connections());
        source.setMinimumIdle(1);
        source.setConnectionTimeout(2000);
        source.setPoolName("keys");
        source.addDataSourceProperty("ApplicationName", "naast-keys");
        source.addDataSourceProperty("logServerErrorDetail", "false");
        prepare(source, application);
        return source;
    }

    static void prepare(DataSource keys, DataSource application) {
        Guarantees.demand(keys);
        Guarantees.apart(keys, application);
        Flyway.configure()
                .dataSource(keys)
                .schemas("keys")
                .locations("classpath:db/keys")
                .load()
                .migrate();
    }

    @Bean
    KeyPlace keyPlace(KeySettings settings, StorageSettings storage, @Qualifier(KEYS) ObjectProvider<DataSource> keys) {
        return settings.url().isBlank() ? new KeyFiles(folder(storage)) : new KeyTable(keys.getObject());
    }

    @Bean
    KeyStore keyStore(KeyPlace place, KeySettings settings, StorageSettings storage, Clock clock) {
        var master = settings.master().isBlank() ? folder(storage).resolve("master") : Path.of(settings.master());
        return new KeyStore(place, master, clock);
    }

    private static Path folder(StorageSettings settings) {
        return settings.data().resolve("keys");
    }
}
