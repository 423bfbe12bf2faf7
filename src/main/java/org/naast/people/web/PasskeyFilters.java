package org.naast.people.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.naast.people.Passkeys;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthentication;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.registration.PublicKeyCredentialCreationOptionsFilter;
import org.springframework.security.web.webauthn.registration.WebAuthnRegistrationFilter;
import org.springframework.stereotype.Component;

/** Spring Security's four doors for passkeys, with our memory and our entrance behind them. */
@Component
class PasskeyFilters {

    private final WebAuthnRelyingPartyOperations checks;
    private final PasskeyRecords records;
    private final PasskeyOptions options;
    private final SignedInWay way;

    PasskeyFilters(
            @Lazy WebAuthnRelyingPartyOperations checks,
            PasskeyRecords records,
            PasskeyOptions options,
            SignedInWay way) {
        this.checks = checks;
        this.records = records;
        this.options = options;
        this.way = way;
    }

    void into(HttpSecurity http) {
        http.addFilterBefore(asking(), AuthorizationFilter.class)
                .addFilterBefore(entering(), AuthorizationFilter.class)
                .addFilterAfter(offering(), AuthorizationFilter.class)
                .addFilterAfter(adding(), AuthorizationFilter.class);
    }

    private PublicKeyCredentialRequestOptionsFilter asking() {
        var filter = new PublicKeyCredentialRequestOptionsFilter(checks);
        filter.setRequestOptionsRepository(options);
        return filter;
    }

    private PublicKeyCredentialCreationOptionsFilter offering() {
        var filter = new PublicKeyCredentialCreationOptionsFilter(checks);
        filter.setCreationOptionsRepository(options.forNew());
        return filter;
    }

    private WebAuthnRegistrationFilter adding() {
        var filter = new WebAuthnRegistrationFilter(records, checks);
        filter.setCreationOptionsRepository(options.forNew());
        return filter;
    }

    /** Its default keeps the whole authentication in the session; ours goes through the entrance. */
    private WebAuthnAuthenticationFilter entering() {
        var filter = new WebAuthnAuthenticationFilter();
        filter.setRequestOptionsRepository(options);
        filter.setAuthenticationManager(check());
        filter.setSecurityContextRepository(new NullSecurityContextRepository());
        filter.setAuthenticationSuccessHandler(this::welcome);
        return filter;
    }

    private AuthenticationManager check() {
        return asked -> {
            if (asked instanceof WebAuthnAuthenticationRequestToken token) {
                return new WebAuthnAuthentication(person(token), AuthorityUtils.createAuthorityList("ROLE_MEMBER"));
            }
            throw new BadCredentialsException("not a passkey");
        };
    }

    private PublicKeyCredentialUserEntity person(WebAuthnAuthenticationRequestToken token) {
        try {
            return requireNonNull(checks.authenticate(token.getWebAuthnRequest()));
        } catch (RuntimeException e) {
            throw new BadCredentialsException("this passkey does not open this door", e);
        }
    }

    private void welcome(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        var entity = (PublicKeyCredentialUserEntity) requireNonNull(who.getPrincipal());
        var to = Optional.ofNullable(request.getParameter(Onward.FIELD)).orElse("");
        var home = way.enter(Passkeys.person(entity.getId()), to, request, response);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getWriter().write("{\"authenticated\":true,\"redirectUrl\":\"" + home + "\"}");
    }
}
