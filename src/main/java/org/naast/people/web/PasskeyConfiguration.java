package org.naast.people.web;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.naast.people.Passkeys;
import org.naast.people.PeopleSettings;
import org.naast.privacy.Hashes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/** Passkeys, checked by Spring Security; they belong to the address people type. */
@Configuration(proxyBeanMethods = false)
class PasskeyConfiguration {

    /** Made when first used: only then the port is known. */
    @Bean
    @Lazy
    WebAuthnRelyingPartyOperations passkeyChecks(
            PasskeyPersons persons, PasskeyRecords records, PeopleSettings settings, Environment environment) {
        var site = Optional.ofNullable(settings.site()).orElseGet(() -> here(environment));
        var self = PublicKeyCredentialRpEntity.builder()
                .id(site.getHost())
                .name("Naast")
                .build();
        return new Webauthn4JRelyingPartyOperations(persons, records, self, Set.of(site.toString()));
    }

    @Bean
    PasskeyOptions passkeyOptions(
            @Lazy WebAuthnRelyingPartyOperations checks, Hashes hashes, Passkeys passkeys, Clock clock) {
        return new PasskeyOptions(checks, hashes, passkeys, clock);
    }

    private static URI here(Environment environment) {
        var port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return URI.create("http://localhost:" + port);
    }
}
