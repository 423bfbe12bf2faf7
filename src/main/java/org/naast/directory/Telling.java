package org.naast.directory;

import java.util.Set;
import org.naast.privacy.Text;

/**
 * What a peer wants to tell about one experience.
 *
 * @param words in their own words; empty when they would rather not
 */
public record Telling(String experience, Band band, Set<String> ways, String words, Audience audience) {

    public static final int MOST_CHARACTERS = 600;

    public Telling {
        ways = Set.copyOf(ways);
        words = words.strip();
        if (words.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("the form lets at most " + MOST_CHARACTERS + " characters through");
        }
    }

    Item item() {
        return new Item(ItemId.next(), experience, band, ways, new Text.Words(words), audience);
    }
}
