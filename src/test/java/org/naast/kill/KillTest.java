package org.naast.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.naast.conversations.ConversationId;
import org.naast.kill.Victim.Try;

/**
 * What was acknowledged is there, once and in order, however the application and its database die. This kills processes;
 * it does not pull the plug: what a disk or a kernel forgets, it cannot show.
 */
@Tag("kill")
class KillTest {

    private static final int BOTH = 10;
    private static final int APPLICATION_ALONE = 3;

    private final Random random = new Random();
    private final Map<Try, Long> acknowledged = new LinkedHashMap<>();
    private final Map<Try, Boolean> underWay = new LinkedHashMap<>();

    @Test
    void nothingAcknowledgedIsLostOrDoubledWhenProcessesAreKilled() throws Exception {
        var data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "kill")), "data-");
        for (var i = 0; i < BOTH; i++) {
            writeAndKill(data, true);
        }
        // Leaves a server behind that nobody waits for.
        for (var i = 0; i < APPLICATION_ALONE; i++) {
            writeAndKill(data, false);
        }
        var there = tell(data);

        System.out.println("killed " + (BOTH + APPLICATION_ALONE) + " times; " + acknowledged.size()
                + " acknowledged messages in " + there.size() + " conversations");
        assertThat(acknowledged).hasSizeGreaterThan(BOTH);
        check(there);
    }

    private void check(Map<ConversationId, TreeMap<Long, Try>> there) {
        acknowledged.forEach((message, seq) -> assertThat(there.getOrDefault(message.conversation(), new TreeMap<>()))
                .as("acknowledged message %s", message)
                .containsEntry(seq, message));
        there.forEach((id, messages) -> {
            assertThat(messages.values()).as("each once in %s", id).doesNotHaveDuplicates();
            assertThat(messages.lastKey()).as("no gap in %s", id).isEqualTo((long) messages.size());
        });
    }

    /** Writes for a moment nobody chose, and dies with or without its database. */
    private void writeAndKill(Path data, boolean databaseToo) throws Exception {
        var left = List.copyOf(underWay.keySet());
        underWay.clear();
        var victim = victim(data, "write", left);
        try (var output = new BufferedReader(new InputStreamReader(victim.getInputStream()))) {
            until(output, "READY");
            until(output, "ACK");
            var killer = Thread.ofPlatform().start(() -> kill(victim, data, databaseToo));
            until(output, "never");
            killer.join();
        }
        victim.waitFor();
    }

    private void kill(Process victim, Path data, boolean databaseToo) {
        try {
            victim.waitFor(random.nextInt(50, 700), TimeUnit.MILLISECONDS);
            var command = new ArrayList<>(List.of("kill", "-9", "--", Long.toString(victim.pid())));
            if (databaseToo) {
                // The whole group of the server, in the same call; which of the two dies first is left to chance.
                command.add(command.size() - random.nextInt(2), "-" + server(data));
            }
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long server(Path data) throws IOException {
        return Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .getFirst()
                .strip());
    }

    private Map<ConversationId, TreeMap<Long, Try>> tell(Path data) throws Exception {
        var readers = new HashMap<ConversationId, Try>();
        acknowledged.keySet().forEach(message -> readers.put(message.conversation(), message));
        var there = new HashMap<ConversationId, TreeMap<Long, Try>>();
        var teller = victim(data, "tell", List.copyOf(readers.values()));
        try (var output = new BufferedReader(new InputStreamReader(teller.getInputStream()))) {
            for (var line = output.readLine(); line != null && !line.equals("> TOLD"); line = output.readLine()) {
                if (line.startsWith("> IS ")) {
                    var message = Try.of(line.substring(5));
                    there.computeIfAbsent(message.conversation(), _ -> new TreeMap<>())
                            .put(Long.parseLong(line.substring(line.lastIndexOf(' ') + 1)), message);
                }
            }
        }
        assertThat(teller.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return there;
    }

    private static Process victim(Path data, String what, List<Try> given) throws IOException {
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var victim = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx400m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes,
                        Victim.class.getName(),
                        data.toString(),
                        what)
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        data.resolve("victim.log").toFile()))
                .start();
        try (var input = victim.outputWriter()) {
            for (var message : given) {
                input.write(message + "\n");
            }
            input.write("END\n");
        }
        return victim;
    }

    /** Reads what the victim says until such a line came, or until it is dead. */
    private void until(BufferedReader output, String word) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("> TRY ")) {
                underWay.put(Try.of(line.substring(6)), true);
            } else if (line.startsWith("> ACK ")) {
                var message = Try.of(line.substring(6));
                underWay.remove(message);
                acknowledged.put(message, Long.parseLong(line.substring(line.lastIndexOf(' ') + 1)));
            }
            assertThat(line).as("a conversation that was acknowledged").doesNotStartWith("> GONE ");
            if (line.startsWith("> " + word)) {
                return;
            }
        }
        assertThat(word)
                .as("a victim that dies before it wrote anything; see victim.log")
                .isEqualTo("never");
    }
}
