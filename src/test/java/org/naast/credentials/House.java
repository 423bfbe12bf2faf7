package org.naast.credentials;

import com.apicatalog.multibase.Multibase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;

/** An issuer with a key of its own. */
final class House {

    static final String HOUSE = "https://house.example/issuers/1";

    private final KeyPair keys = pair();

    Verifier verifier() {
        return new Verifier(
                new Trust(List.of(new Trust.Issuer(HOUSE, "The House", List.of(multikey())))), Ours.NOTHING);
    }

    String multikey() {
        var encoded = keys.getPublic().getEncoded();
        var raw = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
        var both = new byte[34];
        both[0] = (byte) 0xed;
        both[1] = 1;
        System.arraycopy(raw, 0, both, 2, 32);
        return Multibase.BASE_58_BTC.encode(both);
    }

    JsonObject badge(String until) {
        return badge(until, HOUSE + "#" + multikey());
    }

    /** With a key that is said to stand at this address. */
    JsonObject badge(String until, String method) {
        var badge = Json.createObjectBuilder()
                .add(
                        "@context",
                        Json.createArrayBuilder(List.of(
                                "https://www.w3.org/ns/credentials/v2",
                                "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json")))
                .add("id", "urn:uuid:0d4a7a5c-1f43-4f0e-9c53-6f9a2f0c9e11")
                .add("type", Json.createArrayBuilder(List.of("VerifiableCredential", "OpenBadgeCredential")))
                .add("name", "Peer specialist")
                .add("issuer", Json.createObjectBuilder().add("id", HOUSE).add("type", "Profile"))
                .add("validFrom", "2026-01-01T00:00:00Z")
                .add("validUntil", until)
                .add(
                        "credentialSubject",
                        Json.createObjectBuilder()
                                .add("type", "AchievementSubject")
                                .add(
                                        "achievement",
                                        Json.createObjectBuilder()
                                                .add("id", "urn:uuid:8a7f1f0a-6f0c-4b7a-9a76-0d5fb0f0b7aa")
                                                .add("type", "Achievement")
                                                .add("name", "Peer specialist")
                                                .add("description", "Walks beside somebody")
                                                .add(
                                                        "criteria",
                                                        Json.createObjectBuilder()
                                                                .add("narrative", "Two people decided"))))
                .build();
        return signed(badge, method);
    }

    JsonObject signed(JsonObject badge, String method) {
        var options = Json.createObjectBuilder()
                .add("type", "DataIntegrityProof")
                .add("cryptosuite", Proofs.SUITE)
                .add("created", "2026-01-01T00:00:00Z")
                .add("verificationMethod", method)
                .add("proofPurpose", "assertionMethod")
                .build();
        var proof = new Proofs(new Canonical(new Contexts())).sign(badge, options, keys.getPrivate());
        return Json.createObjectBuilder(badge).add("proof", proof).build();
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
