package org.naast.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naast.privacy.Seal;
import org.naast.viewer.Ids;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.stereotype.Component;

/** A passkey as Spring Security knows it, and as a row of ours. */
@Component
class PasskeyRows {

    private static final String LABEL = "people.passkey.label";

    private final Seal seal;
    private final Clock clock;

    PasskeyRows(Seal seal, Clock clock) {
        this.seal = seal;
        this.clock = clock;
    }

    PasskeyTable.Row row(CredentialRecord made) {
        var id = Ids.next();
        var person = Passkeys.person(made.getUserEntityUserId());
        return new PasskeyTable.Row(
                id,
                person,
                new Kept(made.getCredentialId().getBytes()),
                new Kept(made.getPublicKey().getBytes()),
                made.getSignatureCount(),
                made.isUvInitialized(),
                made.isBackupEligible(),
                made.isBackupState(),
                made.getTransports().stream()
                        .map(AuthenticatorTransport::getValue)
                        .collect(Collectors.joining(",")),
                Optional.ofNullable(made.getAttestationObject()).map(object -> new Kept(object.getBytes())),
                new Kept(seal.close(Names.voice(person), LABEL, id, made.getLabel())),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    CredentialRecord credential(PasskeyTable.Row row) {
        var kept = ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.credential().value()))
                .userEntityUserId(Passkeys.handle(row.person()))
                .publicKey(new ImmutablePublicKeyCose(row.publicKey().value()))
                .signatureCount(row.uses())
                .uvInitialized(row.verified())
                .backupEligible(row.backup())
                .backupState(row.backedUp())
                .transports(transports(row.transports()))
                .label(label(row))
                .created(row.made().atStartOfDay(ZoneOffset.UTC).toInstant())
                .lastUsed(row.made().atStartOfDay(ZoneOffset.UTC).toInstant());
        row.attestation().ifPresent(object -> kept.attestationObject(new Bytes(object.value())));
        return kept.build();
    }

    private static Set<AuthenticatorTransport> transports(String listed) {
        return Stream.of(listed.split(",", -1))
                .filter(transport -> !transport.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    String label(PasskeyTable.Row row) {
        return seal.open(Names.voice(row.person()), LABEL, row.id(), row.label().value())
                .or("–");
    }
}
