package org.naast.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.testing.Shared;

/** The test vectors of the standard: the same canonical form, the same hashes, the same signature. */
class ProofsTest {

    private static final String EXAMPLES = "https://www.w3.org/ns/credentials/examples/v2";

    private Path vectors;
    private Canonical canonical;
    private Proofs proofs;
    private JsonObject unsigned;
    private JsonObject options;

    @BeforeEach
    void theVectors() throws IOException {
        vectors = Shared.data("w3c-vc/vc-di-eddsa");
        canonical = new Canonical(withExamples());
        proofs = new Proofs(canonical);
        unsigned = json(vectors.resolve("unsigned.json"));
        options = json(vectors.resolve("eddsa-rdfc-2022/proofConfigDataInt.json"));
    }

    @Test
    void theCanonicalFormAndTheHashesAreThoseOfTheStandard() throws IOException {
        assertThat(canonical.of(unsigned)).contains(text("canonDocDataInt.txt"));
        assertThat(canonical.of(options)).contains(text("proofCanonDataInt.txt"));
        assertThat(HexFormat.of().formatHex(proofs.hash(unsigned, options).orElseThrow()))
                .isEqualTo(text("combinedHashDataInt.txt").strip());
    }

    @Test
    void theSignatureIsThatOfTheStandard() throws IOException {
        var keys = json(vectors.resolve("keyPair.json"));
        var mine = Keys.privateKey(keys.getString("privateKeyMultibase")).orElseThrow();
        var theirs = Keys.publicKey(keys.getString("publicKeyMultibase")).orElseThrow();
        var signed = json(vectors.resolve("eddsa-rdfc-2022/signedDataInt.json"));
        var bare = Json.createObjectBuilder(options).remove("@context").build();

        assertThat(proofs.sign(unsigned, bare, mine).getString("proofValue"))
                .isEqualTo(text("sigBTC58DataInt.txt").strip());
        assertThat(proofs.holds(signed, signed.getJsonObject("proof"), theirs)).isTrue();
    }

    /** The examples' vocabulary explains every word; it is no business of the application. */
    private static DocumentLoader withExamples() {
        var own = new Contexts();
        return (url, loading) -> url.toString().equals(EXAMPLES) ? examples() : own.loadDocument(url, loading);
    }

    private static JsonDocument examples() throws JsonLdError {
        return JsonDocument.of(
                new StringReader("{\"@context\":{\"@vocab\":\"https://www.w3.org/ns/credentials/examples#\"}}"));
    }

    private String text(String file) throws IOException {
        return Files.readString(vectors.resolve("eddsa-rdfc-2022").resolve(file));
    }

    private static JsonObject json(Path file) throws IOException {
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readObject();
        }
    }
}
