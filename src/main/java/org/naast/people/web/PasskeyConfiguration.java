package org.naast.people.web;

import java.time.Clock;
import java.util.Set;
import org.naast.people.PeopleSettings;
import org.naast.privacy.Hashes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/** Passkeys, checked by Spring Security; they belong to the address people type. */
@Configuration(proxyBeanMethods = false)
class PasskeyConfiguration {

    @Bean
    WebAuthnRelyingPartyOperations passkeyChecks(
            PasskeyPersons persons, PasskeyRecords records, PeopleSettings settings) {
        var site = settings.site();
        var self = PublicKeyCredentialRpEntity.builder()
                .id(site.getHost())
                .name("Naast")
                .build();
        return new Webauthn4JRelyingPartyOperations(persons, records, self, Set.of(site.toString()));
    }

    @Bean
    PasskeyOptions passkeyOptions(WebAuthnRelyingPartyOperations checks, Hashes hashes, Clock clock) {
        return new PasskeyOptions(checks, hashes, clock);
    }
}
