package org.naast.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A file per key, wrapped by the master key, in a folder of its own. For one node; several nodes keep their keys in a
 * database that is not the application's.
 */
class FileKeyStore implements KeyStore {

    private static final int CACHED = 4096;
    /** A destroyed key may live on in another node's memory for this long, and no longer. */
    private static final Duration CACHED_FOR = Duration.ofSeconds(60);

    private record Cached(Aead key, Instant until) {}

    private final DurableFiles files;
    private final Path folder;
    private final Aead master;
    private final Clock clock;
    private final Map<UUID, Cached> cache = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Cached> eldest) {
            return size() > CACHED;
        }
    };

    FileKeyStore(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        this.files = new DurableFiles(folder);
        try {
            AeadConfig.register();
            this.master = master();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("could not open the key store in " + folder, e);
        }
    }

    private Aead master() throws GeneralSecurityException, IOException {
        var file = folder.resolve("master");
        if (!Files.exists(file)) {
            files.write(file, bytes(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM)));
        }
        return aead(Files.readAllBytes(file));
    }

    @Override
    public Aead make(Voice voice) {
        return find(voice).orElseGet(() -> create(voice));
    }

    private Aead create(Voice voice) {
        try {
            var plain = bytes(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
            files.create(file(voice), master.encrypt(plain, name(voice)));
            return remember(voice, aead(plain));
        } catch (FileAlreadyExistsException e) {
            // Another thread was first; its key is the key.
            return find(voice).orElseThrow(() -> new IllegalStateException("a key was made and destroyed at once", e));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("could not keep a new key", e);
        }
    }

    @Override
    public Optional<Aead> find(Voice voice) {
        synchronized (cache) {
            var cached = cache.get(voice.keyName());
            if (cached != null && cached.until().isAfter(clock.instant())) {
                return Optional.of(cached.key());
            }
        }
        try {
            return Optional.of(remember(voice, aead(master.decrypt(Files.readAllBytes(file(voice)), name(voice)))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("could not read a key", e);
        }
    }

    private Aead remember(Voice voice, Aead key) {
        synchronized (cache) {
            cache.put(voice.keyName(), new Cached(key, clock.instant().plus(CACHED_FOR)));
        }
        return key;
    }

    @Override
    public void destroy(UUID keyName) {
        synchronized (cache) {
            cache.remove(keyName);
        }
        try {
            files.delete(file(keyName));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] secret(String name) {
        var file = folder.resolve("secret-" + name);
        try {
            if (!Files.exists(file)) {
                var made = new byte[32];
                new SecureRandom().nextBytes(made);
                files.create(file, master.encrypt(made, name.getBytes(StandardCharsets.US_ASCII)));
            }
            return master.decrypt(Files.readAllBytes(file), name.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("could not read the secret " + name, e);
        }
    }

    @Override
    public void rememberErased(String mark) {
        try {
            files.create(folder.resolve("erased").resolve(mark), new byte[0]);
        } catch (FileAlreadyExistsException e) {
            // Erased before, and again after a restore.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Set<String> erased() {
        var there = folder.resolve("erased").toFile().list();
        return there == null ? Set.of() : Set.of(there);
    }

    private Path file(Voice voice) {
        return file(voice.keyName());
    }

    private Path file(UUID keyName) {
        var name = keyName.toString();
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }

    private static byte[] name(Voice voice) {
        return voice.keyName().toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(KeysetHandle key) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeKeyset(key, InsecureSecretKeyAccess.get());
    }

    private static Aead aead(byte[] keyset) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }
}
