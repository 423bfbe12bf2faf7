package org.naast.privacy;

import com.google.crypto.tink.Aead;
import java.util.Optional;

/** Keeps the keys of voices, apart from the database they belong to. */
interface KeyStore {

    /** The key of this voice, made when there is none; durable before it is returned. */
    Aead make(Voice voice);

    /** Empty when it was never made or is destroyed. */
    Optional<Aead> find(Voice voice);

    void destroy(Voice voice);

    /** A key for keyed hashes and the like that the whole installation shares, made when there is none. */
    byte[] secret(String name);
}
