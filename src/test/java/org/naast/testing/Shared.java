package org.naast.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Data beside the project that nobody of it wrote; a test that needs it is skipped, saying so, where it is absent. */
public final class Shared {

    private Shared() {}

    /** A file below {@code ../shared/data}, or below {@code data} of the folder in {@code NAAST_SHARED}. */
    public static Path data(String path) {
        var folder = System.getProperty("NAAST_SHARED", System.getenv().getOrDefault("NAAST_SHARED", "../shared"));
        var file = Path.of(folder, "data", path);
        Assumptions.assumeTrue(Files.exists(file), () -> "skipped: there is no " + file);
        return file;
    }
}
