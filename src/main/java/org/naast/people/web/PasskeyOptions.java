package org.naast.people.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.naast.people.Passkeys;
import org.naast.privacy.Hashes;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsRepository;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.registration.PublicKeyCredentialCreationOptionsRepository;

/** Remembers what a passkey was asked, without a session: only the challenge is kept, the rest is the same each time. */
class PasskeyOptions implements PublicKeyCredentialRequestOptionsRepository {

    private final WebAuthnRelyingPartyOperations checks;
    private final Hashes hashes;
    private final Passkeys passkeys;
    private final Clock clock;

    PasskeyOptions(WebAuthnRelyingPartyOperations checks, Hashes hashes, Passkeys passkeys, Clock clock) {
        this.checks = checks;
        this.hashes = hashes;
        this.passkeys = passkeys;
        this.clock = clock;
    }

    @Override
    public void save(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable PublicKeyCredentialRequestOptions options) {
        keep(signingIn(), request, response, options == null ? null : options.getChallenge());
    }

    @Override
    public @Nullable PublicKeyCredentialRequestOptions load(HttpServletRequest request) {
        return signingIn().take(request).map(this::asked).orElse(null);
    }

    /** The same for a new passkey of whoever is signed in. */
    PublicKeyCredentialCreationOptionsRepository forNew() {
        return new PublicKeyCredentialCreationOptionsRepository() {
            @Override
            public void save(
                    HttpServletRequest request,
                    HttpServletResponse response,
                    @Nullable PublicKeyCredentialCreationOptions options) {
                keep(adding(), request, response, options == null ? null : options.getChallenge());
            }

            @Override
            public @Nullable PublicKeyCredentialCreationOptions load(HttpServletRequest request) {
                return adding().take(request).map(PasskeyOptions.this::wanted).orElse(null);
            }
        };
    }

    private PublicKeyCredentialRequestOptions asked(Bytes challenge) {
        var fresh = checks.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(
                SecurityContextHolder.getContext().getAuthentication()));
        return PublicKeyCredentialRequestOptions.builder()
                .challenge(challenge)
                .rpId(fresh.getRpId())
                .timeout(fresh.getTimeout())
                .allowCredentials(fresh.getAllowCredentials())
                .userVerification(fresh.getUserVerification())
                .extensions(fresh.getExtensions())
                .build();
    }

    private PublicKeyCredentialCreationOptions wanted(Bytes challenge) {
        var who = requireNonNull(SecurityContextHolder.getContext().getAuthentication(), "nobody is signed in");
        var fresh = checks.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(who));
        return PublicKeyCredentialCreationOptions.builder()
                .challenge(challenge)
                .rp(fresh.getRp())
                .user(fresh.getUser())
                .pubKeyCredParams(fresh.getPubKeyCredParams())
                .timeout(fresh.getTimeout())
                .excludeCredentials(fresh.getExcludeCredentials())
                .authenticatorSelection(fresh.getAuthenticatorSelection())
                .attestation(fresh.getAttestation())
                .extensions(fresh.getExtensions())
                .build();
    }

    private static void keep(
            Challenge where, HttpServletRequest request, HttpServletResponse response, @Nullable Bytes challenge) {
        if (challenge == null) {
            Challenge.drop(request, response);
        } else {
            where.keep(request, response, challenge);
        }
    }

    private Challenge signingIn() {
        return new Challenge("sign-in", hashes, passkeys, clock);
    }

    private Challenge adding() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return new Challenge("new for " + (who == null ? "nobody" : who.getName()), hashes, passkeys, clock);
    }
}
