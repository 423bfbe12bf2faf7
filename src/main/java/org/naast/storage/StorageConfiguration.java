package org.naast.storage;

import static java.util.Objects.requireNonNull;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Opens the database: our own server unless an address is given, then the owner's and the application's doors. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StorageSettings.class)
class StorageConfiguration {

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "naast.storage.url", matchIfMissing = true, havingValue = "own")
    OwnServer ownServer(StorageSettings settings) {
        return OwnServer.start(settings.data(), requireNonNull(settings.program()));
    }

    @Bean
    Database database(StorageSettings settings, ObjectProvider<OwnServer> own) {
        var url = settings.url();
        return url == null ? Database.on(own.getObject()) : new Database(url, settings.owner(), settings.app());
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerSource(Database database) {
        var source = database.ownerSource();
        Guarantees.demand(source);
        return source;
    }

    @Bean
    @Primary
    HikariDataSource dataSource(Database database, StorageSettings settings) {
        Guarantees.demandOfLogin(database.appSource());
        var pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.app().name());
        pool.setPassword(database.app().password());
        pool.setMaximumPoolSize(settings.connections());
        pool.setConnectionTimeout(settings.patience().toMillis());
        pool.addDataSourceProperty("ApplicationName", "naast");
        // Server error details repeat values of a row; they must not reach a log.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return pool;
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
