package org.naast.credentials;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naast.screens.Legible;

/**
 * What a badge says itself, as plain words to be shown; each is empty where it says nothing.
 *
 * @param whose the name of whoever it was given to
 * @param what was achieved
 * @param creator the name of whoever thought of what is achieved
 * @param giver the name of its issuer
 * @param address the one its issuer was found by
 */
public record Says(String whose, String what, String creator, String giver, String address) {

    private static final int LONGEST = 200;
    private static final String NAME = "name";
    private static final String WEB = "did:web:";

    static Says of(JsonObject badge, String address) {
        var subjects = objects(badge, "credentialSubject").toList();
        var achievements =
                subjects.stream().flatMap(one -> objects(one, "achievement")).toList();
        var achieved = names(achievements.stream());
        return new Says(
                shown(Stream.concat(
                        subjects.stream()
                                .flatMap(one -> objects(one, "identifier"))
                                .filter(Says::namesSomebody)
                                .flatMap(one -> texts(one, "identityHash")),
                        subjects.stream().flatMap(one -> texts(one, NAME)))),
                achieved.isEmpty() ? shown(texts(badge, NAME)) : achieved,
                names(achievements.stream().flatMap(one -> objects(one, "creator"))),
                names(objects(badge, "issuer")),
                address(address));
    }

    /** An identifier that says where it was found, as that place (did:web, 2). */
    static String address(String id) {
        return plain(
                id.startsWith(WEB)
                        ? Stream.of(id.substring(WEB.length()).split(":", -1))
                                .map(part -> part.replace("%3A", ":").replace("%3a", ":"))
                                .collect(Collectors.joining("/"))
                        : id);
    }

    /** Without signs that cannot be seen, and not longer than a name needs. */
    static String plain(String text) {
        var line = Legible.line(text);
        return line.codePointCount(0, line.length()) > LONGEST
                ? line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…"
                : line;
    }

    /** Also names are written as identities, in the clear or as a hash that says nothing to anybody. */
    private static boolean namesSomebody(JsonObject identity) {
        return JsonValue.FALSE.equals(identity.get("hashed"))
                && texts(identity, "identityType").anyMatch(NAME::equals);
    }

    private static String names(Stream<JsonObject> some) {
        return shown(some.flatMap(one -> texts(one, NAME)));
    }

    private static String shown(Stream<String> some) {
        return plain(some.map(Legible::line).filter(Says::isReadable).distinct().collect(Collectors.joining(" · ")));
    }

    /** A dash is no name. */
    private static boolean isReadable(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static Stream<JsonObject> objects(JsonObject one, String field) {
        return objects(one.getOrDefault(field, JsonValue.NULL));
    }

    private static Stream<String> texts(JsonObject one, String field) {
        return texts(one.getOrDefault(field, JsonValue.NULL));
    }

    private static Stream<JsonObject> objects(JsonValue value) {
        return switch (value) {
            case JsonObject one -> Stream.of(one);
            case JsonArray several -> several.stream().flatMap(Says::objects);
            default -> Stream.empty();
        };
    }

    /** Of each way to write it. */
    private static Stream<String> texts(JsonValue value) {
        return switch (value) {
            case JsonString one -> Stream.of(one.getString());
            case JsonObject one -> texts(one, "@value");
            case JsonArray several -> several.stream().flatMap(Says::texts);
            default -> Stream.empty();
        };
    }

    @Override
    public String toString() {
        return "Says[…]";
    }
}
