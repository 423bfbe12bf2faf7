package org.naast.privacy;

import com.google.crypto.tink.Aead;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps the keys of voices, apart from the database they belong to. */
interface KeyStore {

    /** The key of this voice, made when there is none; durable before it is returned. */
    Aead make(Voice voice);

    /** Empty when it was never made or is destroyed. */
    Optional<Aead> find(Voice voice);

    /** By its name, so that a timer can finish what a crash interrupted. Nothing happens when it is gone already. */
    void destroy(UUID keyName);

    /** A key for keyed hashes and the like that the whole installation shares, made when there is none. */
    byte[] secret(String name);

    /** Remembers that somebody was erased, where no backup of the database can undo it. */
    void rememberErased(String mark);

    /** The marks of all who were erased. */
    Set<String> erased();
}
