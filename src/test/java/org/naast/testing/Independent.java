package org.naast.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Somebody else's program that checks a signature: npm jsonld with Node's own crypto, and no network. */
public final class Independent {

    /** Where {@code bin/check} puts it, when there is an npm. */
    private static final Path MODULES = Path.of("target", "node", "node_modules");

    private Independent() {}

    /** Skips the test, with a word, where there is no such program. */
    public static void isThere() {
        Assumptions.assumeTrue(
                Files.exists(MODULES.resolve("jsonld")), "skipped: there is no npm jsonld; bin/check fetches it");
    }

    public static boolean agrees(String credential) throws IOException, InterruptedException {
        var file = Files.writeString(Files.createTempFile(Path.of("target"), "credential", ".json"), credential);
        var process = new ProcessBuilder(
                        "node",
                        "src/test/resources/node/verify.mjs",
                        file.toString(),
                        "src/main/resources/reference/contexts",
                        MODULES.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (!process.waitFor(60, TimeUnit.SECONDS) || !said.matches("true|false")) {
            throw new IllegalStateException(said);
        }
        return Boolean.parseBoolean(said);
    }
}
