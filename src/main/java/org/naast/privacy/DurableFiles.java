package org.naast.privacy;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.UUID;

/** Files that are whole and on disk once the call returns: written beside, flushed, linked in, folder flushed. */
class DurableFiles {

    private static final String BESIDE = ".new-";

    private final Path folder;

    DurableFiles(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            // A folder that was just made is only there for good once the one above it is flushed.
            flush(parent(folder.toAbsolutePath()));
            removeHalves();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a killed process had begun. It may be a second name of a file that was linked in, and outlive its end. */
    private void removeHalves() throws IOException {
        try (var halves = Files.newDirectoryStream(folder, BESIDE + "*")) {
            for (var half : halves) {
                Files.deleteIfExists(half);
            }
        }
    }

    Optional<byte[]> read(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** False when there is a file already: a hard link, unlike a move, never replaces. */
    boolean create(Path file, byte[] bytes) {
        try {
            link(file, bytes);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void link(Path file, byte[] bytes) throws IOException {
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

    /** Nothing happens when it is gone already. */
    void delete(Path file) {
        try {
            if (Files.deleteIfExists(file)) {
                flush(parent(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path beside(byte[] bytes) throws IOException {
        var beside = folder.resolve(BESIDE + UUID.randomUUID());
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
