package org.naast.credentials;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonObject;
import java.util.Optional;

/** What a document says, whatever the order and the spaces it was written with: RDFC-1.0 over JSON-LD 1.1. */
final class Canonical {

    private final JsonLdOptions options = new JsonLdOptions();

    /** Whoever reads vocabularies by other means than {@link Contexts} is a test. */
    Canonical(DocumentLoader contexts) {
        options.setDocumentLoader(contexts);
        options.setUndefinedTermsPolicy(JsonLdOptions.ProcessingPolicy.Fail);
    }

    /**
     * As N-Quads, sorted. Empty when the document uses a word that no vocabulary explains: it would be left out of what is
     * signed, and anybody could add it.
     */
    Optional<String> of(JsonObject document) {
        try {
            var statements = new Relabelling();
            JsonLd.toRdf(JsonDocument.of(document)).options(options).provide(statements);
            return Optional.of(statements.text());
        } catch (JsonLdError | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
