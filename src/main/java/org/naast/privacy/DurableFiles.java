package org.naast.privacy;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

/** Files that are whole and on disk once the call returns: written beside, flushed, linked in, folder flushed. */
class DurableFiles {

    private final Path folder;

    DurableFiles(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces what is there. */
    void write(Path file, byte[] bytes) throws IOException {
        var beside = beside(bytes);
        Files.createDirectories(parent(file));
        Files.move(beside, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        flush(parent(file));
    }

    /**
     * Fails when there is a file already: a hard link, unlike a move, never replaces.
     *
     * @throws FileAlreadyExistsException when another was first
     */
    void create(Path file, byte[] bytes) throws IOException {
        var beside = beside(bytes);
        try {
            if (!Files.exists(parent(file))) {
                Files.createDirectories(parent(file));
                flush(folder);
            }
            Files.createLink(file, beside);
            flush(parent(file));
        } finally {
            Files.delete(beside);
        }
    }

    void delete(Path file) throws IOException {
        if (Files.deleteIfExists(file)) {
            flush(parent(file));
        }
    }

    private Path beside(byte[] bytes) throws IOException {
        var beside = folder.resolve(".new-" + UUID.randomUUID());
        try (var channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        return beside;
    }

    private static Path parent(Path file) {
        return requireNonNull(file.getParent());
    }

    private static void flush(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
