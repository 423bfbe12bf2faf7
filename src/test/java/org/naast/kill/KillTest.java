package org.naast.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.naast.kill.Deed.Accepting;
import org.naast.kill.Deed.Asking;
import org.naast.kill.Deed.Saying;

/**
 * What was acknowledged is there, once and in order, however the application and its database die: requests, the yes of
 * a peer and the place it took, messages. This kills processes; it does not pull the plug: what a disk or a kernel
 * forgets, it cannot show. Each test has a database of its own and mostly waits for
 * a start on one core: they run beside everything else.
 */
@Tag("kill")
@Execution(ExecutionMode.CONCURRENT)
class KillTest {

    private static final int TIMES = 10;

    private static Path folder;
    private static Victims victims;

    private final Random random = new Random();
    private final Ledger ledger = new Ledger();
    private Path data;

    @BeforeAll
    static void rehearse() throws Exception {
        folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "kill")), "run-");
        victims = new Victims(folder);
        new KillTest().listen(victims.rehearsal(folder.resolve("rehearsal")), List.of());
    }

    @BeforeEach
    void begin() throws IOException {
        data = Files.createTempDirectory(folder, "data-");
    }

    @Test
    void nothingIsLostOrDoubledWhenTheApplicationAndItsDatabaseAreKilled() throws Exception {
        for (var i = 0; i < TIMES; i++) {
            liveAndDie(true);
        }
        check();
    }

    /** Leaves a server behind that nobody waits for; the next one to start ends it. */
    @Test
    void nothingIsLostOrDoubledWhenTheApplicationAloneIsKilled() throws Exception {
        for (var i = 0; i < TIMES; i++) {
            liveAndDie(false);
        }
        check();
    }

    private void check() throws Exception {
        // What was under way at the last death is acknowledged only now, and belongs to what must be there.
        listen(victims.telling(data), ledger.underWay(), List.of());
        listen(victims.telling(data), ledger.underWay(), ledger.acknowledged());

        System.out.printf(
                "killed %d times; acknowledged: %d requests, %d acceptances, %d messages%n",
                TIMES,
                ledger.acknowledged(Asking.class),
                ledger.acknowledged(Accepting.class),
                ledger.acknowledged(Saying.class));
        assertThat(ledger.acknowledged(Accepting.class)).isGreaterThan(TIMES);
        SoftAssertions.assertSoftly(ledger::check);
    }

    /** People live for a moment nobody chose; then all is over, with or without the database. */
    private void liveAndDie(boolean databaseToo) throws Exception {
        var victim = victims.living(data);
        give(victim, ledger.underWay());
        try (var output = victim.inputReader()) {
            until(output, "READY");
            until(output, "DID accepting");
            var killer = Thread.ofPlatform().start(() -> kill(victim, databaseToo));
            hear(output);
            killer.join();
        }
        victim.waitFor();
    }

    private void kill(Process victim, boolean databaseToo) {
        try {
            victim.waitFor(random.nextInt(20, 600), TimeUnit.MILLISECONDS);
            var command = new ArrayList<>(List.of("kill", "-9", "--", Long.toString(victim.pid())));
            if (databaseToo) {
                // The whole group of the server, in the same call; which of the two dies first is left to chance.
                command.add(command.size() - random.nextInt(2), "-" + server());
            }
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private long server() throws IOException {
        return Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .getFirst()
                .strip());
    }

    /** Hears somebody out who ends by themselves. */
    @SafeVarargs
    private void listen(Process victim, List<Deed>... given) throws Exception {
        give(victim, given);
        try (var output = victim.inputReader()) {
            hear(output);
        }
        assertThat(victim.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(victim.exitValue()).as("how it ended; see victim.log").isZero();
    }

    @SafeVarargs
    private static void give(Process victim, List<Deed>... given) throws IOException {
        try (var input = victim.outputWriter()) {
            for (var deeds : given) {
                for (var deed : deeds) {
                    input.write(deed + "\n");
                }
                input.write("END\n");
            }
        }
    }

    /** Until such a line came. */
    private void until(BufferedReader output, String words) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            hear(line);
            if (line.startsWith("> " + words)) {
                return;
            }
        }
        assertThat(words)
                .as("a victim that dies before it did anything; see victim.log")
                .isEmpty();
    }

    /** Until it is dead. */
    private void hear(BufferedReader output) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            hear(line);
        }
    }

    private void hear(String line) {
        if (line.startsWith("> ")) {
            ledger.hear(line.substring(2));
        }
    }
}
