package org.naast.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two commands of {@code bin} at once: one builds, the other waits and uses what was built. */
class BuildLockTest {

    private static final String WITHOUT_FLOCK = "command() { [ \"$2\" != flock ] && builtin command \"$@\"; }; ";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", WITHOUT_FLOCK})
    void twoAtOnceBuildOnce(String before) throws Exception {
        project();
        var commands = List.of(
                start(before + ". bin/lib.sh; build; cat target/naast.jar"),
                start(before + ". bin/lib.sh; build; cat target/naast.jar"));

        for (var command : commands) {
            assertThat(new String(command.getInputStream().readAllBytes())).endsWith("whole\n");
            assertThat(command.waitFor()).isZero();
        }
        assertThat(Files.readAllLines(folder.resolve("builds"))).containsExactly("built");
    }

    /** A build that takes a moment, and whose jar is not whole before its end. */
    private void project() throws IOException {
        Files.createDirectories(folder.resolve("bin"));
        Files.copy(Path.of("bin", "lib.sh"), folder.resolve("bin").resolve("lib.sh"));
        Files.createDirectories(folder.resolve("src").resolve("main"));
        Files.createFile(folder.resolve("pom.xml"));
        var maven = folder.resolve("mvnw");
        Files.writeString(maven, """
                #!/bin/sh
                echo built >> builds
                mkdir -p target
                echo half > target/naast.jar
                sleep 0.5
                echo whole > target/naast.jar
                """);
        assertThat(maven.toFile().setExecutable(true)).isTrue();
    }

    private Process start(String script) throws IOException {
        return new ProcessBuilder("bash", "-c", script, folder + "/bin/run")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }
}
