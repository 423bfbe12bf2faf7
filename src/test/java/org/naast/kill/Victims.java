package org.naast.kill;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/**
 * Starts victims, quickly: the first one, which does everything once, leaves its classes, loaded and linked, to the others.
 * Such a cache wants jars, and our own classes lie in folders.
 */
class Victims {

    private final Path folder;
    private final String classes;

    Victims(Path folder) {
        this.folder = folder;
        this.classes = Arrays.stream(
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                                .split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::exists)
                .map(this::packed)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Path packed(Path entry) {
        if (!Files.isDirectory(entry)) {
            return entry;
        }
        var jar = beside(entry);
        var done = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "--create",
                        "--no-compress",
                        "--file",
                        jar.toString(),
                        "-C",
                        entry.toString(),
                        ".");
        if (done != 0) {
            throw new IllegalStateException("could not pack " + entry);
        }
        return jar;
    }

    /** Where it would lie as a folder: modules are told from tests by that, and migrate in the order of what they need. */
    private Path beside(Path entry) {
        try {
            var name = entry.getFileName().toString();
            return Files.createDirectories(folder.resolve("target").resolve(name))
                    .resolve(name + ".jar")
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the database, does everything once and ends by itself. */
    Process rehearsal(Path data) throws IOException {
        return start(data, "-XX:AOTCacheOutput=" + archive(), "--victim=rehearse");
    }

    Process living(Path data) throws IOException {
        return start(data, "-XX:AOTCache=" + archive(), "--victim=live");
    }

    Process telling(Path data) throws IOException {
        return start(data, "-XX:AOTCache=" + archive(), "--victim=tell");
    }

    private Path archive() {
        return folder.resolve("victim.aot");
    }

    private Process start(Path data, String archive, String what) throws IOException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx400m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                archive,
                "-cp",
                classes,
                Victim.class.getName(),
                "--spring.main.lazy-initialization=true",
                "--naast.timers.loop=false",
                "--naast.storage.data=" + data,
                "--naast.storage.program=" + Path.of("target", "postgres-program"),
                what));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("victim.log").toFile()))
                .start();
    }
}
