package org.naast.badges;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whose a badge is, and for what. */
final class Subject {

    private Subject() {}

    static JsonObject of(Badges.Badge badge, Badges.Words words, Issued place) {
        var facts = badge.facts();
        return whose(badge.taken().name(), place)
                .add("type", Json.createArrayBuilder(List.of("AchievementSubject")))
                .add(
                        "achievement",
                        Json.createObjectBuilder()
                                .add(
                                        "id",
                                        derived(facts.programme() + "/"
                                                + facts.level().word()))
                                .add("type", Json.createArrayBuilder(List.of("Achievement")))
                                .add("achievementType", "Certification")
                                .add("name", words.level())
                                .add("description", words.description())
                                .add("criteria", Json.createObjectBuilder().add("narrative", words.criteria()))
                                .add("creator", Badges.profile("urn:uuid:" + facts.programme(), facts.issuer())))
                .build();
    }

    /** A name, or an id: one has to be there (Open Badges 3.0, AchievementSubject). The id is of this badge alone, and says nothing. */
    private static JsonObjectBuilder whose(Optional<String> name, Issued place) {
        var subject = Json.createObjectBuilder();
        return name.map(shown -> subject.add(
                        "identifier",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("type", "IdentityObject")
                                        .add("hashed", false)
                                        .add("identityHash", shown)
                                        .add("identityType", "name"))))
                .orElseGet(() -> subject.add("id", derived(place.id() + "/holder")));
    }

    private static String derived(String from) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(from.getBytes(StandardCharsets.US_ASCII));
    }
}
