package org.naast.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * A file per key in a folder of its own, for one node: what a sweep and a reader do to the same key is kept apart by a
 * lock of this process.
 */
class KeyFiles implements KeyPlace {

    private final DurableFiles files;
    private final Path folder;

    KeyFiles(Path folder) {
        this.folder = folder;
        this.files = new DurableFiles(folder);
    }

    @Override
    public synchronized Optional<byte[]> find(UUID name) {
        var found = files.read(key(name));
        if (found.isPresent()) {
            files.delete(mark(name));
        }
        return found;
    }

    /** A mark that outlived its key would hit the new one. */
    @Override
    public boolean put(UUID name, byte[] wrapped) {
        files.delete(mark(name));
        return files.create(key(name), wrapped);
    }

    @Override
    public synchronized void destroy(UUID name) {
        files.delete(mark(name));
        files.delete(key(name));
    }

    @Override
    public List<UUID> sweep(Predicate<UUID> needed, Instant now, Instant markedBefore) {
        var gone = new ArrayList<UUID>();
        for (var name : names()) {
            if (needed.test(name)) {
                files.delete(mark(name));
            } else if (markOrDestroy(name, now, markedBefore)) {
                gone.add(name);
            }
        }
        return gone;
    }

    private synchronized boolean markOrDestroy(UUID name, Instant now, Instant markedBefore) {
        var since = files.read(mark(name)).map(text -> Instant.parse(new String(text, StandardCharsets.US_ASCII)));
        var over = since.filter(markedBefore::isAfter).isPresent();
        if (over) {
            destroy(name);
        } else if (since.isEmpty() && Files.exists(key(name))) {
            files.create(mark(name), now.toString().getBytes(StandardCharsets.US_ASCII));
        }
        return over;
    }

    private List<UUID> names() {
        var names = new ArrayList<UUID>();
        try (var parts = Files.newDirectoryStream(folder, "[0-9a-f][0-9a-f]")) {
            for (var part : parts) {
                try (var keys = Files.newDirectoryStream(part)) {
                    keys.forEach(key -> names.add(UUID.fromString(String.valueOf(key.getFileName()))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    @Override
    public Optional<byte[]> secret(String name) {
        return files.read(folder.resolve("secret-" + name));
    }

    @Override
    public boolean putSecret(String name, byte[] wrapped) {
        return files.create(folder.resolve("secret-" + name), wrapped);
    }

    @Override
    public void putErased(String mark) {
        files.create(folder.resolve("erased").resolve(mark), new byte[0]);
    }

    @Override
    public Set<String> erased() {
        var there = folder.resolve("erased").toFile().list();
        return there == null ? Set.of() : Set.of(there);
    }

    private Path key(UUID name) {
        return folder.resolve(name.toString().substring(0, 2)).resolve(name.toString());
    }

    private Path mark(UUID name) {
        return folder.resolve("unneeded").resolve(name.toString());
    }
}
