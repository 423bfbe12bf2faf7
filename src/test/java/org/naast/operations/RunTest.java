package org.naast.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {

    @TempDir
    Path here;

    /** Named from where one stands, not from where the program lies. */
    @Test
    void theFolderOfANaastThatRunsIsNotDeleted() throws Exception {
        var data = Files.createDirectories(here.resolve("mine"));
        var kept = Files.createFile(data.resolve("kept"));
        try (var channel = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();

            var run = run("--data", "mine", "--reset");

            assertThat(new String(run.getInputStream().readAllBytes()))
                    .contains("A Naast is running on " + data + ".", "Nothing was deleted");
            assertThat(run.waitFor()).isEqualTo(1);
            assertThat(kept).exists();
        }
    }

    private Process run(String... options) throws IOException {
        var words = new java.util.ArrayList<>(
                java.util.List.of(Path.of("bin", "run").toAbsolutePath().toString()));
        words.addAll(java.util.List.of(options));
        var run = new ProcessBuilder(words)
                .directory(here.toFile())
                .redirectErrorStream(true)
                .start();
        try (var typed = run.outputWriter()) {
            typed.write("delete\n");
        }
        return run;
    }
}
