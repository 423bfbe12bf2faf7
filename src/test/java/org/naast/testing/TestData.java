package org.naast.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives a test context a data directory of its own under {@code target}, and no clockwork but what tests drive. */
public class TestData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "naast.storage.data=" + folder(),
                        "naast.storage.program=" + Path.of("target", "postgres-program"),
                        "naast.storage.connections=4",
                        // A slow machine is no finding of a test.
                        "naast.storage.patience=20s",
                        "naast.timers.loop=false",
                        "naast.schemes.folder=" + Path.of("src", "test", "resources", "schemes"),
                        "naast.live.comment=2s",
                        "naast.people.longest-wait=50ms")
                .applyTo(context);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-data")), "naast-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
