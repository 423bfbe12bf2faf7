package org.naast.privacy;

import com.google.crypto.tink.Aead;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The keys used a moment ago. */
class KeyCache {

    private static final int MOST = 4096;

    /** A destroyed key may live on in another node's memory for this long, and no longer. */
    private static final Duration FOR = Duration.ofSeconds(60);

    private record Cached(Aead key, Instant until) {}

    private final Clock clock;
    private final Map<UUID, Cached> keys = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Cached> eldest) {
            return size() > MOST;
        }
    };

    KeyCache(Clock clock) {
        this.clock = clock;
    }

    synchronized Optional<Aead> find(UUID name) {
        return Optional.ofNullable(keys.get(name))
                .filter(cached -> cached.until().isAfter(clock.instant()))
                .map(Cached::key);
    }

    synchronized Aead remember(UUID name, Aead key) {
        keys.put(name, new Cached(key, clock.instant().plus(FOR)));
        return key;
    }

    synchronized void forget(UUID name) {
        keys.remove(name);
    }
}
