package org.naast.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What we sign holds for somebody else's program too: npm jsonld with Node's own crypto, and no network. */
class IndependentTest {

    /** Where {@code bin/check} puts it, when there is an npm. */
    private static final Path MODULES = Path.of("target", "node", "node_modules");

    @TempDir
    Path folder;

    @Test
    void anotherImplementationAgrees() throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                Files.exists(MODULES.resolve("jsonld")), "skipped: there is no npm jsonld; bin/check fetches it");
        var badge = new House().badge("2027-01-01T00:00:00Z").toString();

        assertThat(node(badge)).isEqualTo("true");
        assertThat(node(badge.replace("Walks beside somebody", "Walks before somebody")))
                .isEqualTo("false");
    }

    private String node(String badge) throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve("badge.json"), badge);
        var process = new ProcessBuilder(
                        "node",
                        "src/test/resources/node/verify.mjs",
                        file.toString(),
                        "src/main/resources/reference/contexts",
                        MODULES.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}
