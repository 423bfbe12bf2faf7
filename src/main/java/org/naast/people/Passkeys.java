package org.naast.people;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of accounts: listed and removed by their owner, read and kept by the machine that checks them. */
@Service
@Transactional
@NotPersonal("a passkey is read by the machine, and listed for its owner only")
public class Passkeys {

    private final PasskeyTable table;
    private final PersonTable people;
    private final PasskeyRows records;
    private final AnsweredTable answered;
    private final Clock clock;

    Passkeys(PasskeyTable table, PersonTable people, PasskeyRows records, AnsweredTable answered, Clock clock) {
        this.table = table;
        this.people = people;
        this.records = records;
        this.answered = answered;
        this.clock = clock;
    }

    /** One passkey as its owner sees it. */
    public record Own(UUID id, String label, LocalDate made) {}

    public List<Own> mine(Viewer viewer) {
        return table.of(viewer.id()).stream()
                .map(row -> new Own(row.id(), records.label(row), row.made()))
                .toList();
    }

    /** Nothing happens when it is not the viewer's. */
    public void remove(Viewer viewer, UUID id) {
        table.remove(viewer, id);
    }

    /** Whether there is such an account, also one whose access stands still: who it is shows itself at the door. */
    public boolean knows(Viewer job, PersonId person) {
        return people.isAccount(person);
    }

    /** False for whoever is gone or suspended. */
    public boolean mayEnter(Viewer job, PersonId person) {
        return people.known(person).map(known -> !known.guest()).orElse(false);
    }

    /** What a passkey was asked is answered once, on whichever node; false for whoever comes with the same again. */
    public boolean answer(Viewer job, Bytes challenge, Instant until) {
        answered.removeUntil(clock.instant());
        return answered.insert(challenge.toBase64UrlString(), until);
    }

    public Optional<CredentialRecord> find(Viewer job, byte[] credential) {
        return table.find(credential).map(records::credential);
    }

    public List<CredentialRecord> of(Viewer job, PersonId person) {
        return table.of(person).stream().map(records::credential).toList();
    }

    /** Keeps a new one; of one that is known, how often it was used. */
    public void keep(Viewer job, CredentialRecord made) {
        var credential = made.getCredentialId().getBytes();
        if (table.find(credential).isPresent()) {
            table.used(credential, made.getSignatureCount(), made.isUvInitialized(), made.isBackupState());
        } else {
            table.insert(records.row(made));
        }
    }

    /** What a passkey keeps to know its owner by: the bytes of their id. */
    public static Bytes handle(PersonId person) {
        return new Bytes(person.toString().getBytes(US_ASCII));
    }

    public static PersonId person(Bytes handle) {
        return PersonId.of(new String(handle.getBytes(), US_ASCII));
    }
}
