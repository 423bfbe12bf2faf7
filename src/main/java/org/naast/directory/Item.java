package org.naast.directory;

import java.util.Set;
import org.naast.privacy.Text;

/**
 * One experience as its peer tells it.
 *
 * @param experience id of the reference pack
 * @param ways how they manage it: ids of the reference pack
 * @param words in their own words; empty words when they wrote none
 */
public record Item(ItemId id, String experience, Band band, Set<String> ways, Text words, Audience audience) {

    public Item {
        ways = Set.copyOf(ways);
    }
}
