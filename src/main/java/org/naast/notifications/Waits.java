package org.naast.notifications;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A line about what waits for its reader, and the way there.
 *
 * @param kind key of its sentence
 * @param otherRole whether it waits for the reader in another role
 */
public record Waits(String kind, String href, boolean late, boolean otherRole) {

    private static final String OTHER_ROLE = "/role";

    /**
     * Alike ones once.
     *
     * @param here the page of each kind for the role in which they read, with a place for what it is about; whatever has
     *     none there belongs to another role of theirs
     * @param shown what the page says in another place already
     */
    public static List<Waits> of(List<Item> items, Map<String, String> here, Set<String> shown, Instant now) {
        return items.stream()
                .filter(item -> !shown.contains(item.kind()))
                .map(item -> new Waits(
                        item.kind(),
                        here.getOrDefault(item.kind(), OTHER_ROLE).formatted(item.about()),
                        item.overdue(now),
                        !here.containsKey(item.kind())))
                .distinct()
                .toList();
    }
}
