package org.naast.credentials;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A badge as somebody brought it, read with care: nothing in it need be what it should. */
record Badge(JsonObject json) {

    /** A place in a list of what was taken back. */
    record Place(String list, int index) {}

    /** Empty for what is no JSON object. */
    static Optional<Badge> read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return Optional.of(new Badge(reader.readObject()));
        } catch (JsonException | IllegalStateException _) {
            return Optional.empty();
        }
    }

    List<String> contexts() {
        return strings(json.get("@context"));
    }

    List<String> types() {
        return strings(json.get("type"));
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

    /** Where its issuer says whether it was taken back; empty when that is told in another way than by one list. */
    Optional<Place> place() {
        return json.get("credentialStatus") instanceof JsonObject status
                        && strings(status.get("type")).contains("BitstringStatusListEntry")
                        && status.getString("statusPurpose", "").equals("revocation")
                        && status.getString("statusListIndex", "").matches("\\d{1,9}")
                ? Optional.of(new Place(
                        status.getString("statusListCredential", ""),
                        Integer.parseInt(status.getString("statusListIndex"))))
                : Optional.empty();
    }

    /** Whether its issuer keeps a list of what was taken back. */
    boolean mayBeTakenBack() {
        return self().anyMatch(one -> one.containsKey("credentialStatus"));
    }

    /** @throws java.time.DateTimeException when it is there and is no moment */
    Optional<Instant> from() {
        return moments("validFrom", "issuanceDate").max(Comparator.naturalOrder());
    }

    /** @throws java.time.DateTimeException when it is there and is no moment */
    Optional<Instant> until() {
        return moments("validUntil", "expirationDate").min(Comparator.naturalOrder());
    }

    private Stream<Instant> moments(String field, String former) {
        return self().flatMap(one -> Stream.of(field, former).map(one::get))
                .filter(Objects::nonNull)
                .map(value -> value instanceof JsonString text ? text.getString() : "")
                .map(text -> OffsetDateTime.parse(text).toInstant());
    }

    /** Every place that speaks of this badge: what stands under its id further in is said of it as well. */
    private Stream<JsonObject> self() {
        var id = json.get("id");
        return Stream.concat(
                Stream.of(json), PlainWords.objects(json).filter(one -> id != null && id.equals(one.get("id"))));
    }

    /** Empty too when one of them is no string. */
    static List<String> strings(@Nullable JsonValue value) {
        return switch (value) {
            case JsonString one -> List.of(one.getString());
            case JsonArray several
            when several.stream().allMatch(JsonString.class::isInstance) ->
                several.stream().map(one -> ((JsonString) one).getString()).toList();
            case null, default -> List.of();
        };
    }
}
