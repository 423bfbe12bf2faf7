package org.naast.privacy;

import java.time.Clock;
import org.naast.storage.StorageSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The key store; keys lie beside the database, never in it. */
@Configuration(proxyBeanMethods = false)
class PrivacyConfiguration {

    @Bean
    KeyStore keyStore(StorageSettings settings, Clock clock) {
        return new FileKeyStore(settings.data().resolve("keys"), clock);
    }
}
