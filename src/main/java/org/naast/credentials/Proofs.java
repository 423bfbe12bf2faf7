package org.naast.credentials;

import com.apicatalog.multibase.Multibase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Optional;

/**
 * Data Integrity proofs by {@code eddsa-rdfc-2022}: Ed25519 over the hash of the proof's options and the hash of the
 * document, each in canonical form (W3C, Data Integrity EdDSA Cryptosuites v1.0, 3.2).
 */
final class Proofs {

    static final String SUITE = "eddsa-rdfc-2022";

    private static final String VALUE = "proofValue";

    private final Canonical canonical;

    Proofs(Canonical canonical) {
        this.canonical = canonical;
    }

    /**
     * The proof with its value.
     *
     * @param options the proof without one
     * @throws IllegalArgumentException when the document uses a word that no vocabulary explains
     */
    JsonObject sign(JsonObject document, JsonObject options, PrivateKey key) {
        var hash = hash(document, options).orElseThrow(() -> new IllegalArgumentException("a word has no vocabulary"));
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(hash);
            return Json.createObjectBuilder(options)
                    .add(VALUE, Multibase.BASE_58_BTC.encode(signature.sign()))
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether whoever has the other half of this key signed just this document. */
    boolean holds(JsonObject document, JsonObject proof, PublicKey key) {
        var options = Json.createObjectBuilder(proof).remove(VALUE).build();
        var value = Keys.decoded(proof.getString(VALUE, ""));
        var hash = hash(document, options);
        if (value.isEmpty() || hash.isEmpty()) {
            return false;
        }
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(hash.get());
            return signature.verify(value.get());
        } catch (GeneralSecurityException _) {
            return false;
        }
    }

    /** 64 bytes: of the options, then of the document. Empty when one of them cannot be read in full. */
    Optional<byte[]> hash(JsonObject document, JsonObject options) {
        var bare = Json.createObjectBuilder(document).remove("proof").build();
        var context = Json.createObjectBuilder(options);
        if (document.containsKey("@context")) {
            context.add("@context", document.get("@context"));
        }
        return canonical.of(context.build()).flatMap(first -> canonical.of(bare).map(second -> both(first, second)));
    }

    private static byte[] both(String options, String document) {
        var both = new byte[64];
        System.arraycopy(Sha256.of(options), 0, both, 0, 32);
        System.arraycopy(Sha256.of(document), 0, both, 32, 32);
        return both;
    }
}
