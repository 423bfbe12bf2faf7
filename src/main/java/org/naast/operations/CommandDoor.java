package org.naast.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.naast.storage.StorageSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Where a Naast that runs answers {@code bin/naast}: a socket in the data folder, for its owner alone. Whoever may open it
 * may read the keys and the database's password as well. {@code bin/Ask.java} is its other side.
 */
@Component
@ConditionalOnProperty(name = "naast.command", havingValue = "false", matchIfMissing = true)
class CommandDoor implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(CommandDoor.class);
    private static final int LONGEST = 1000;
    private static final String OWNER = "rwx------";

    private final Path door;
    private final CommandLine commands;
    private volatile @Nullable ServerSocketChannel open;

    CommandDoor(StorageSettings storage, CommandLine commands) {
        this.door = storage.data().resolve("commands").resolve("door");
        this.commands = commands;
    }

    /** Without it people are served all the same: a file system may know no sockets, and a path may be too long. */
    @Override
    public void start() {
        try {
            Files.createDirectories(door.getParent());
            Files.setPosixFilePermissions(door.getParent(), PosixFilePermissions.fromString(OWNER));
            Files.deleteIfExists(door);
            var fresh = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            fresh.bind(UnixDomainSocketAddress.of(door));
            open = fresh;
            Thread.ofPlatform().daemon().name("commands").start(() -> loop(fresh));
        } catch (IOException | UnsupportedOperationException e) {
            log.warn("bin/naast cannot ask this Naast while it runs: {}", e.getMessage());
        }
    }

    private void loop(ServerSocketChannel door) {
        while (door.isOpen()) {
            try (var caller = door.accept()) {
                answer(caller);
            } catch (IOException e) {
                log.debug("a command went away: {}", e.getMessage());
            }
        }
    }

    /** A word a line comes in; what is to be printed goes out, and as the last byte how it ended. */
    private void answer(SocketChannel caller) throws IOException {
        var words = new String(Channels.newInputStream(caller).readNBytes(LONGEST), UTF_8)
                .lines()
                .toList();
        var said = new ByteArrayOutputStream();
        said.write(run(words, new PrintStream(said, true, UTF_8)));
        Channels.newOutputStream(caller).write(said.toByteArray());
    }

    private int run(List<String> words, PrintStream out) {
        try {
            return commands.run(words, out);
        } catch (RuntimeException e) {
            log.error("a command failed", e);
            out.println("That failed; the log of the Naast that runs says why.");
            return 1;
        }
    }

    @Override
    public void stop() {
        var last = open;
        open = null;
        try {
            if (last != null) {
                last.close();
                Files.deleteIfExists(door);
            }
        } catch (IOException e) {
            log.debug("the door for commands did not close: {}", e.getMessage());
        }
    }

    @Override
    public boolean isRunning() {
        return open != null;
    }
}
