package org.naast.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Where wrapped keys lie: never in the database they belong to. What is put here is on disk once the call returns, and
 * what is destroyed is gone.
 */
interface KeyPlace {

    /** Whoever gets it may be about to use it, so it no longer counts as one that nobody needs. */
    Optional<byte[]> find(UUID name);

    /** False when there is one already: that one is the key. */
    boolean put(UUID name, byte[] wrapped);

    /** Nothing happens when it is gone already. */
    void destroy(UUID name);

    /**
     * Marks what nobody needs, takes the mark from what somebody needs after all, and destroys what was marked before.
     *
     * @param markedBefore a key that has its mark since before this moment goes
     * @return the names of those that went
     */
    List<UUID> sweep(Predicate<UUID> needed, Instant now, Instant markedBefore);

    Optional<byte[]> secret(String name);

    /** False when there is one already. */
    boolean putSecret(String name, byte[] wrapped);

    /** Again and again is the same as once. */
    void putErased(String mark);

    Set<String> erased();
}
