package org.naast.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.naast.testing.Shared;

/** Each badge gets its own verdict, and one changed byte is never genuine. */
class VerifierTest {

    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

    /** The issuers of the published examples, by the keys that stand in them. */
    private static final Trust EXAMPLES = new Trust(List.of(
            issuer("https://1edtech.edu/issuers/565049", "z6Mknyb2Gb4NxzW3xSr9ChTtdQZ1zs77piQ3r9SaJ9vMzmrs"),
            issuer("https://state.gov/issuers/565049", "z6MkoMGF38Ck9xkdqrbZt4h9eHb1qc3GhAAkoSWa4Vy3SHRN"),
            issuer(
                    "https://example.com/issuers/876543",
                    "z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi",
                    "z6MkrvfzkMnvCroEUP2DVc9SHPE48CRsvHiVSusHioxTYu1x"),
            issuer("https://example.edu/issuers/565049", "z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi")));

    @ParameterizedTest
    @CsvSource({
        "complete.json, PerhapsTakenBack",
        "endorsement-valid.json, Genuine",
        "simple-eddsa-2022.json, UnknownProof",
        "simple-err-expired.json, Ended",
        "simple-err-issuer.json, NoIssuer",
        "simple-err-type.json, OtherKind",
        "simple-noproof.json, NoProof",
        "simple-json.png, Genuine",
        "simple-json.svg, Genuine"
    })
    void eachPublishedExampleGetsItsOwnVerdict(String file, String verdict) throws IOException {
        var text = BadgeFile.text(
                        Files.readAllBytes(Shared.data("open-badges-3/ob30").resolve(file)))
                .orElseThrow();

        assertThat(new Verifier(EXAMPLES, Ours.NOTHING)
                        .look(text, NOW)
                        .getClass()
                        .getSimpleName())
                .isEqualTo(verdict);
    }

    @Test
    void aBadgeOfOursIsGenuineWhileItHolds() {
        var house = new House();
        var text = house.badge("2027-01-01T00:00:00Z").toString();

        assertThat(house.verifier().look(text, NOW))
                .isEqualTo(new Verdict.Genuine(
                        "The House",
                        new Says("", "Peer specialist", "", "", House.HOUSE),
                        java.util.Optional.of(Instant.parse("2027-01-01T00:00:00Z"))));
        assertThat(house.verifier().look(text, Instant.parse("2027-01-01T00:00:00Z")))
                .isInstanceOf(Verdict.Ended.class);
        assertThat(house.verifier().look(text, Instant.parse("2025-12-31T23:59:59Z")))
                .isInstanceOf(Verdict.NotYet.class);
        assertThat(new Verifier(new Trust(List.of()), Ours.NOTHING).look(text, NOW))
                .isEqualTo(new Verdict.UnknownIssuer(House.HOUSE));
        assertThat(new Verifier(new Trust(List.of(issuer(House.HOUSE, new House().multikey()))), Ours.NOTHING)
                        .look(text, NOW))
                .isInstanceOf(Verdict.ForeignKey.class);
    }

    @Test
    void whatItSaysIsShownAsPlainWordsAndNoMore() {
        var house = new House();
        var text = "\u202e<b>" + "x".repeat(300);
        var badge = Json.createObjectBuilder(house.badge("2027-01-01T00:00:00Z"))
                .remove("proof")
                .add(
                        "issuer",
                        Json.createObjectBuilder()
                                .add("id", House.HOUSE)
                                .add("type", "Profile")
                                .add("name", text))
                .add(
                        "credentialSubject",
                        Json.createObjectBuilder()
                                .add("type", "AchievementSubject")
                                .add(
                                        "identifier",
                                        Json.createArrayBuilder()
                                                .add(identity("name", true, "sha256$0123"))
                                                .add(identity("emailAddress", false, "sam@example.org"))
                                                .add(identity("name", false, "Sam\u200b Visser"))));

        var verdict = house.verifier()
                .look(
                        house.signed(badge.build(), House.HOUSE + "#" + house.multikey())
                                .toString(),
                        NOW);

        assertThat(verdict).isInstanceOfSatisfying(Verdict.Genuine.class, genuine -> {
            assertThat(genuine.says().whose()).isEqualTo("Sam Visser");
            assertThat(genuine.says().what()).isEqualTo("Peer specialist");
            assertThat(genuine.says().giver()).startsWith("<b>x").hasSize(201).endsWith("x…");
        });
    }

    private static jakarta.json.JsonObject identity(String type, boolean hashed, String value) {
        return Json.createObjectBuilder()
                .add("type", "IdentityObject")
                .add("hashed", hashed)
                .add("identityHash", value)
                .add("identityType", type)
                .build();
    }

    /** The right key at somebody else's address: whoever answers there could change it tomorrow. */
    @Test
    void aKeyIsItsIssuersOnlyAtItsIssuersAddress() {
        var house = new House();
        var badge = house.badge("2027-01-01T00:00:00Z", "https://elsewhere.example#" + house.multikey());

        assertThat(house.verifier().look(badge.toString(), NOW)).isInstanceOf(Verdict.ForeignKey.class);
    }

    @Test
    void whatNobodySignedAnybodyCouldHaveMade() {
        var house = new House();
        var badge = Json.createObjectBuilder(house.badge("2027-01-01T00:00:00Z"))
                .remove("proof")
                .build();

        assertThat(house.verifier().look(badge.toString(), NOW)).isInstanceOf(Verdict.NoProof.class);
    }

    /** Any byte, changed to any other: spaces between words may differ, what it says may not. */
    @Test
    void oneChangedByteIsNeverGenuineUnlessItSaysTheSame() {
        var house = new House();
        var badge = house.badge("2027-01-01T00:00:00Z");
        var bytes = badge.toString().getBytes(StandardCharsets.UTF_8);
        var random = new Random(6);
        var refused = 0;
        for (var place = 0; place < bytes.length; place++) {
            var changed = bytes.clone();
            changed[place] = (byte) (32 + random.nextInt(95));
            if (Arrays.equals(changed, bytes)) {
                continue;
            }
            var verdict = house.verifier().look(new String(changed, StandardCharsets.UTF_8), NOW);
            assertThat(verdict)
                    .as("byte %d: %s", place, new String(changed, StandardCharsets.UTF_8))
                    .isNotInstanceOfAny(Verdict.Genuine.class, Verdict.PerhapsTakenBack.class);
            refused++;
        }
        assertThat(refused).isGreaterThan(500);
    }

    /** The same signed statements, so the signature holds: nobody hides an end by writing it another way. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"https://www.w3.org/2018/credentials#validUntil\":"
                        + "{\"@type\":\"http://www.w3.org/2001/XMLSchema#dateTime\",\"@value\":\"2026-06-01T00:00:00Z\"}",
                "\"@included\":[{\"id\":\"urn:uuid:0d4a7a5c-1f43-4f0e-9c53-6f9a2f0c9e11\","
                        + "\"type\":\"VerifiableCredential\",\"validUntil\":\"2026-06-01T00:00:00Z\"}]",
                "\"refreshService\":{\"id\":\"urn:uuid:0d4a7a5c-1f43-4f0e-9c53-6f9a2f0c9e11\","
                        + "\"type\":\"VerifiableCredential\",\"validUntil\":\"2026-06-01T00:00:00Z\"}"
            })
    void anEndIsSeenHoweverItIsWritten(String another) {
        var house = new House();
        var badge =
                Json.createObjectBuilder(house.badge("2026-06-01T00:00:00Z")).remove("proof");
        if (another.contains("refreshService")) {
            badge.add(
                    "refreshService",
                    Json.createObjectBuilder()
                            .add("id", "urn:uuid:0d4a7a5c-1f43-4f0e-9c53-6f9a2f0c9e11")
                            .add("type", "VerifiableCredential"));
        }
        var signed = house.signed(badge.build(), House.HOUSE + "#" + house.multikey());
        var written = Json.createObjectBuilder(signed)
                .remove("validUntil")
                .remove("refreshService")
                .build()
                .toString();

        var verdict = house.verifier().look("{" + another + "," + written.substring(1), NOW);

        assertThat(house.verifier().look(signed.toString(), NOW)).isInstanceOf(Verdict.Ended.class);
        assertThat(verdict).isInstanceOfAny(Verdict.Ended.class, Verdict.UnknownWords.class);
    }

    /** What no vocabulary explains is not signed, so it may not be there. */
    @Test
    void whatWasAddedIsSeenAlsoWhereNoVocabularyExplainsIt() {
        var house = new House();
        var badge = Json.createObjectBuilder(house.badge("2027-01-01T00:00:00Z"))
                .add("grade", "with honours")
                .build();

        assertThat(house.verifier().look(badge.toString(), NOW)).isInstanceOf(Verdict.Changed.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''| Unreadable",
                "[]| Unreadable",
                "{| Unreadable",
                "{}| OtherKind",
                "{\"@context\": \"https://evil.example/v1\"}| OtherKind",
                "{\"@context\": 7}| OtherKind",
                "{\"@context\": \"https://www.w3.org/ns/credentials/v2\", \"type\": 7}| OtherKind"
            })
    void whateverSomebodyPastesGetsASentence(String text, String verdict) {
        assertThat(new House().verifier().look(text, NOW).getClass().getSimpleName())
                .isEqualTo(verdict);
    }

    private static Trust.Issuer issuer(String id, String... keys) {
        return new Trust.Issuer(id, "The House", List.of(keys));
    }
}
