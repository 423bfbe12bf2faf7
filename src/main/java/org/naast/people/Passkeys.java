package org.naast.people;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naast.privacy.NotPersonal;
import org.naast.privacy.Seal;
import org.naast.viewer.Ids;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of accounts: listed and removed by their owner, read and kept by the machine that checks them. */
@Service
@Transactional
@NotPersonal("a passkey is read by the machine, and listed for its owner only")
public class Passkeys {

    private static final String LABEL = "people.passkey.label";

    private final PasskeyTable table;
    private final PersonTable people;
    private final Seal seal;
    private final Clock clock;

    Passkeys(PasskeyTable table, PersonTable people, Seal seal, Clock clock) {
        this.table = table;
        this.people = people;
        this.seal = seal;
        this.clock = clock;
    }

    /** One passkey as its owner sees it. */
    public record Own(UUID id, String label, LocalDate made) {}

    public List<Own> mine(Viewer viewer) {
        return table.of(viewer.id()).stream()
                .map(row -> new Own(row.id(), label(row), row.made()))
                .toList();
    }

    /** Nothing happens when it is not the viewer's. */
    public void remove(Viewer viewer, UUID id) {
        table.remove(viewer, id);
    }

    /** False for whoever is gone or suspended. */
    public boolean mayEnter(Viewer job, PersonId person) {
        return people.known(person).map(known -> !known.guest()).orElse(false);
    }

    public Optional<CredentialRecord> find(Viewer job, byte[] credential) {
        return table.find(credential).map(this::credential);
    }

    public List<CredentialRecord> of(Viewer job, PersonId person) {
        return table.of(person).stream().map(this::credential).toList();
    }

    /** Keeps a new one; of one that is known, how often it was used. */
    public void keep(Viewer job, CredentialRecord made) {
        var credential = made.getCredentialId().getBytes();
        if (table.find(credential).isPresent()) {
            table.used(credential, made.getSignatureCount(), made.isUvInitialized(), made.isBackupState());
        } else {
            table.insert(row(made));
        }
    }

    private PasskeyTable.Row row(CredentialRecord made) {
        var id = Ids.next();
        var person = person(made.getUserEntityUserId());
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

    private CredentialRecord credential(PasskeyTable.Row row) {
        var kept = ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.credential().value()))
                .userEntityUserId(handle(row.person()))
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

    private String label(PasskeyTable.Row row) {
        return seal.open(Names.voice(row.person()), LABEL, row.id(), row.label().value())
                .or("–");
    }

    /** What a passkey keeps to know its owner by: the bytes of their id. */
    public static Bytes handle(PersonId person) {
        return new Bytes(person.toString().getBytes(US_ASCII));
    }

    public static PersonId person(Bytes handle) {
        return PersonId.of(new String(handle.getBytes(), US_ASCII));
    }
}
