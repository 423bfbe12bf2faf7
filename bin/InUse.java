import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Fails, saying what to do, while a Naast or its database runs on a data folder. Run from its source by bin/run. */
class InUse {

    public static void main(String... folder) throws IOException {
        var data = Path.of(folder[0]);
        if (isLocked(data.resolve("lock"))) {
            refuse("A Naast is running on " + data + ". Stop it first.");
        }
        if (hasServer(data.resolve("postgres").resolve("postmaster.pid"))) {
            refuse("A database server still runs on " + data + ". Start Naast on it once and stop it; then try again.");
        }
    }

    private static boolean isLocked(Path lock) throws IOException {
        if (!Files.exists(lock)) {
            return false;
        }
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                var held = channel.tryLock()) {
            return held == null;
        }
    }

    private static boolean hasServer(Path pidFile) throws IOException {
        return Files.exists(pidFile)
                && ProcessHandle.of(Long.parseLong(
                                Files.readAllLines(pidFile).getFirst().strip()))
                        .flatMap(process -> process.info().command())
                        .filter(command -> command.contains("postgres"))
                        .isPresent();
    }

    private static void refuse(String why) {
        System.err.println(why + " Nothing was deleted.");
        System.exit(1);
    }
}
