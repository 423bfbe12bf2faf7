package org.naast.privacy;

import com.google.crypto.tink.Aead;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Keeps the keys of voices, wrapped by the master key, apart from the database they belong to. */
class KeyStore {

    /** The secret every installation has, so that a master key that is not its own is noticed at the start. */
    static final String HASHES = "hashes";

    private final KeyPlace place;
    private final MasterKey master;
    private final KeyCache cache;

    KeyStore(KeyPlace place, Path masterFile, Clock clock) {
        this.place = place;
        this.master = MasterKey.in(masterFile, place.secret(HASHES).isEmpty());
        this.cache = new KeyCache(clock);
        secret(HASHES);
    }

    /** The key of this voice, made when there is none; durable before it is returned. */
    Aead make(Voice voice) {
        return find(voice).orElseGet(() -> create(voice.keyName()));
    }

    /** When another thread or node is first, its key is the key. */
    private Aead create(UUID name) {
        var key = MasterKey.newKey();
        if (place.put(name, master.wrap(key, name.toString()))) {
            return cache.remember(name, MasterKey.aead(key));
        }
        return load(name).orElseThrow(() -> new IllegalStateException("a key was made and destroyed at once"));
    }

    /** Empty when it was never made or is destroyed. */
    Optional<Aead> find(Voice voice) {
        return cache.find(voice.keyName()).or(() -> load(voice.keyName()));
    }

    private Optional<Aead> load(UUID name) {
        return place.find(name)
                .map(wrapped -> cache.remember(name, MasterKey.aead(master.unwrap(wrapped, name.toString()))));
    }

    /** By its name, so that a timer can finish what a crash interrupted. Nothing happens when it is gone already. */
    void destroy(UUID keyName) {
        cache.forget(keyName);
        place.destroy(keyName);
    }

    /** Destroys keys that nobody has needed since before that moment, as far as sweeps saw; the others stay. */
    int sweep(Predicate<UUID> needed, Instant now, Instant unneededBefore) {
        var gone = place.sweep(needed, now, unneededBefore);
        gone.forEach(cache::forget);
        return gone.size();
    }

    /** A key for keyed hashes and the like that the whole installation shares, made when there is none. */
    byte[] secret(String name) {
        var there = place.secret(name);
        if (there.isEmpty()) {
            var made = new byte[32];
            new SecureRandom().nextBytes(made);
            place.putSecret(name, master.wrap(made, name));
            there = place.secret(name);
        }
        return master.unwrap(there.orElseThrow(), name);
    }

    /** Remembers that somebody was erased, where no backup of the database can undo it. */
    void rememberErased(String mark) {
        place.putErased(mark);
    }

    /** The marks of all who were erased. */
    Set<String> erased() {
        return place.erased();
    }
}
