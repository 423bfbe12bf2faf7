package org.naast.credentials;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.naast.privacy.KeepsVoices;
import org.naast.privacy.Voice;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** What this installation signs with: a new key each year, the private half sealed in the key store, no public half ever thrown away. */
@Component
class IssuerKeys implements KeepsVoices {

    private static final Period SIGNS_FOR = Period.ofDays(365);

    /** A key that signs. */
    record Signing(String publicKey, PrivateKey secret) {

        @Override
        public String toString() {
            return "Signing[" + publicKey + "]";
        }
    }

    private final IssuerKeyTable table;
    private final Clock clock;

    IssuerKeys(IssuerKeyTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** The one that signs now; the first is made when the first is needed. */
    Signing signing() {
        var now = clock.instant();
        return table.newest()
                .filter(row -> isFresh(row.madeAt(), now))
                .map(IssuerKeys::signing)
                .orElseGet(() -> {
                    table.hold();
                    if (table.newest().filter(row -> isFresh(row.madeAt(), now)).isEmpty()) {
                        make(now);
                    }
                    return table.newest().map(IssuerKeys::signing).orElseThrow();
                });
    }

    List<String> publicKeys() {
        return table.publicKeys();
    }

    @Override
    public Set<String> sealed() {
        return Set.of(IssuerKeyTable.PRIVATE);
    }

    @Override
    public List<Voice> voices(Viewer eraser) {
        return table.voices();
    }

    private void make(Instant now) {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            table.insert(Keys.written(pair.getPublic()), Keys.written(pair.getPrivate()), now);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isFresh(Instant madeAt, Instant now) {
        return madeAt.atOffset(ZoneOffset.UTC).plus(SIGNS_FOR).toInstant().isAfter(now);
    }

    private static Signing signing(IssuerKeyTable.Row row) {
        return new Signing(
                row.publicKey(),
                Keys.privateKey(row.secret()).orElseThrow(() -> new IllegalStateException("a key that is none")));
    }
}
