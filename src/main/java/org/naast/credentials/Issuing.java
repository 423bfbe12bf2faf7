package org.naast.credentials;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.naast.people.SiteAddress;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signs as this installation, which is known by its address ({@code did:web}); the keys stand in a document at that address. */
@Service
@Transactional
@NotPersonal("keys are nobody's; what is signed is shown to whoever asked for it")
public class Issuing {

    private final IssuerKeys keys;
    private final SiteAddress site;
    private final Clock clock;
    private final Proofs proofs = new Proofs(new Canonical(new Contexts()));

    Issuing(IssuerKeys keys, SiteAddress site, Clock clock) {
        this.keys = keys;
        this.site = site;
        this.clock = clock;
    }

    /** As the method {@code did:web} writes an address: a port with its colon encoded. */
    public String did() {
        return "did:web:" + URLEncoder.encode(host(), StandardCharsets.UTF_8);
    }

    /** For people: the address. */
    public String name() {
        return host();
    }

    /** The document with its proof, by the newest key. */
    public String sign(Viewer job, JsonObject document) {
        var key = keys.signing();
        var options = Json.createObjectBuilder()
                .add("type", "DataIntegrityProof")
                .add("cryptosuite", Proofs.SUITE)
                .add("created", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString())
                .add("verificationMethod", did() + "#" + key.publicKey())
                .add("proofPurpose", "assertionMethod")
                .build();
        return Json.createObjectBuilder(document)
                .add("proof", proofs.sign(document, options, key.secret()))
                .build()
                .toString();
    }

    /** The newest first; old ones still prove what they signed. */
    public List<String> publicKeys(Viewer job) {
        return keys.publicKeys();
    }

    /** What stands at {@code /.well-known/did.json} (did:web Method Specification, Read). */
    public String document(Viewer job) {
        keys.signing();
        var methods = Json.createArrayBuilder();
        var names = Json.createArrayBuilder();
        keys.publicKeys().forEach(key -> {
            methods.add(Json.createObjectBuilder()
                    .add("id", did() + "#" + key)
                    .add("type", "Multikey")
                    .add("controller", did())
                    .add("publicKeyMultibase", key));
            names.add(did() + "#" + key);
        });
        return Json.createObjectBuilder()
                .add(
                        "@context",
                        Json.createArrayBuilder(
                                List.of("https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1")))
                .add("id", did())
                .add("verificationMethod", methods)
                .add("assertionMethod", names)
                .build()
                .toString();
    }

    private String host() {
        return URI.create(site.of("/")).getAuthority();
    }
}
