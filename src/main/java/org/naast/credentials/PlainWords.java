package org.naast.credentials;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whether a badge says things by the plain words of its vocabularies. The same signed statements can be written in many
 * ways: an end written as {@code https://…#validUntil} would be signed, and not seen by whoever looks for {@code validUntil}.
 */
final class PlainWords {

    private PlainWords() {}

    static boolean only(JsonObject badge) {
        return objects(badge).flatMap(one -> one.entrySet().stream()).allMatch(PlainWords::plain);
    }

    /** This and everything in it. */
    static Stream<JsonObject> objects(JsonValue value) {
        return switch (value) {
            case JsonObject one ->
                Stream.concat(Stream.of(one), one.values().stream().flatMap(PlainWords::objects));
            case JsonArray several -> several.stream().flatMap(PlainWords::objects);
            default -> Stream.empty();
        };
    }

    /** A vocabulary inside a badge is named, too: one that is written out could give any word another meaning. */
    private static boolean plain(Map.Entry<String, JsonValue> field) {
        return switch (field.getKey()) {
            case "@context" -> !Badge.strings(field.getValue()).isEmpty();
            case "@value", "@language", "@direction" -> true;
            case String word -> !word.startsWith("@") && !word.contains(":");
        };
    }
}
