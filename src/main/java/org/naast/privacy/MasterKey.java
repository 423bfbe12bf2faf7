package org.naast.privacy;

import static java.util.Objects.requireNonNull;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** The key that wraps all others, in a file on this machine; every node has the same one. */
class MasterKey {

    private final Path file;
    private final Aead key;

    private MasterKey(Path file, Aead key) {
        this.file = file;
        this.key = key;
    }

    /** @param first nothing has been wrapped yet, so that there can be a new one */
    static MasterKey in(Path file, boolean first) {
        register();
        var files = new DurableFiles(requireNonNull(file.toAbsolutePath().getParent()));
        if (first) {
            files.create(file, newKey());
        }
        return files.read(file)
                .map(key -> new MasterKey(file, aead(key)))
                .orElseThrow(
                        () -> new IllegalStateException("there are keys, but the master key that opens them is not in "
                                + file + "; put it there, from the backup or from another node, and start again"));
    }

    private static void register() {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not set up encryption", e);
        }
    }

    /** @param name a wrapped key moved to another name can not be unwrapped */
    byte[] wrap(byte[] plain, String name) {
        try {
            return key.encrypt(plain, name.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not wrap a key", e);
        }
    }

    byte[] unwrap(byte[] wrapped, String name) {
        try {
            return key.decrypt(wrapped, name.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "the master key in " + file + " does not open what it should have wrapped;"
                            + " put the one there that belongs to these keys, and start again",
                    e);
        }
    }

    static byte[] newKey() {
        try {
            var made = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return TinkProtoKeysetFormat.serializeKeyset(made, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not make a key", e);
        }
    }

    static Aead aead(byte[] keyset) {
        try {
            return TinkProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this is no key", e);
        }
    }
}
