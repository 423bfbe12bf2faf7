package org.naast.credentials;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** A badge as somebody brought it, read with care: nothing in it need be what it should. */
record Badge(JsonObject json) {

    /** Empty for what is no JSON object. */
    static Optional<Badge> read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return Optional.of(new Badge(reader.readObject()));
        } catch (JsonException | IllegalStateException _) {
            return Optional.empty();
        }
    }

    List<String> contexts() {
        return strings("@context");
    }

    List<String> types() {
        return strings("type");
    }

    Optional<String> issuer() {
        return switch (json.get("issuer")) {
            case JsonString one -> Optional.of(one.getString());
            case JsonObject one -> Optional.of(one.getString("id", "")).filter(id -> !id.isEmpty());
            case null, default -> Optional.empty();
        };
    }

    /** Just one: of several we would not know which to believe. */
    Optional<JsonObject> proof() {
        return switch (json.get("proof")) {
            case JsonObject one -> Optional.of(one);
            case JsonArray several
            when several.size() == 1 && several.getFirst() instanceof JsonObject one -> Optional.of(one);
            case null, default -> Optional.empty();
        };
    }

    String name() {
        return json.getString("name", "");
    }

    /** Whether its issuer keeps a list of what was taken back. */
    boolean mayBeTakenBack() {
        return json.containsKey("credentialStatus");
    }

    /** @throws java.time.DateTimeException when it is there and is no moment */
    Optional<Instant> from() {
        return moment("validFrom").or(() -> moment("issuanceDate"));
    }

    /** @throws java.time.DateTimeException when it is there and is no moment */
    Optional<Instant> until() {
        return moment("validUntil").or(() -> moment("expirationDate"));
    }

    private Optional<Instant> moment(String field) {
        return Optional.ofNullable(json.get(field))
                .map(value -> value instanceof JsonString text ? text.getString() : "")
                .map(text -> OffsetDateTime.parse(text).toInstant());
    }

    /** Empty too when one of them is no string. */
    private List<String> strings(String field) {
        return switch (json.get(field)) {
            case JsonString one -> List.of(one.getString());
            case JsonArray several
            when several.stream().allMatch(JsonString.class::isInstance) ->
                several.stream().map(one -> ((JsonString) one).getString()).toList();
            case null, default -> List.of();
        };
    }
}
