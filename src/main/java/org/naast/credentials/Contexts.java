package org.naast.credentials;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/** The vocabularies that a badge may use, as they stand in this program. Nothing is ever fetched. */
final class Contexts implements DocumentLoader {

    private static final Map<String, String> FILES = Map.of(
            "https://www.w3.org/2018/credentials/v1", "credentials-v1",
            "https://www.w3.org/ns/credentials/v2", "credentials-v2",
            "https://w3id.org/security/data-integrity/v1", "data-integrity-v1",
            "https://w3id.org/security/data-integrity/v2", "data-integrity-v2",
            "https://purl.imsglobal.org/spec/ob/v3p0/context.json", "ob-3.0",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json", "ob-3.0.1",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json", "ob-3.0.2",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json", "ob-3.0.3",
            "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json", "ob-extensions");

    private final Map<URI, Document> documents = new LinkedHashMap<>();

    Contexts() {
        FILES.forEach((address, file) -> documents.put(URI.create(address), read(file)));
    }

    /** Whether a badge may use this vocabulary. */
    boolean knows(String address) {
        return FILES.containsKey(address);
    }

    @Override
    public Document loadDocument(URI url, DocumentLoaderOptions options) throws JsonLdError {
        return Optional.ofNullable(documents.get(url))
                .orElseThrow(() ->
                        new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "not one of ours: " + url));
    }

    private static Document read(String file) {
        try (var in = new ClassPathResource("reference/contexts/" + file + ".json").getInputStream()) {
            return JsonDocument.of(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonLdError e) {
            throw new IllegalStateException(file + " is no vocabulary", e);
        }
    }
}
