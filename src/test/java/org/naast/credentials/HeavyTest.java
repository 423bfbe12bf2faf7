package org.naast.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A badge made to keep us busy gets an answer all the same. */
class HeavyTest {

    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

    /** Each points to the next. */
    @Test
    void aLongChain() {
        var nodes = Json.createArrayBuilder();
        IntStream.range(0, 1200).forEach(n -> nodes.add(node(n, n + 1)));
        look(nodes.build());
    }

    /** Many that nothing tells apart, all pointing to one. */
    @Test
    void aWideStar() {
        var nodes = Json.createArrayBuilder();
        IntStream.range(0, 1200).forEach(n -> nodes.add(node(n + 1, 0)));
        look(nodes.build());
    }

    private static JsonObject node(int one, int other) {
        return Json.createObjectBuilder()
                .add("id", "_:" + one)
                .add("type", "_:" + other)
                .build();
    }

    private static void look(JsonArray nodes) {
        var house = new House();
        var badge = Json.createObjectBuilder(house.badge("2027-01-01T00:00:00Z"))
                .add("refreshService", nodes)
                .build()
                .toString();
        assertThat(badge.length()).isLessThan(100_000);
        assertThat(house.verifier().look(badge, NOW)).isInstanceOf(Verdict.Changed.class);
    }
}
