package org.naast.paper;

import java.util.Locale;

/**
 * What stands on a paper, in the words of one language.
 *
 * @param title of the file
 * @param head for what it is, over the name
 * @param name as the holder is called here
 * @param given who gave it, from when and until when
 * @param look heading over {@code scan}, which says what the code is for
 * @param made the day of the paper, and that the page counts
 * @param code what the code is, for whoever does not see it
 * @param address where the code leads
 */
public record Paper(
        Locale language,
        String title,
        String head,
        String name,
        String level,
        String given,
        String look,
        String scan,
        String made,
        String code,
        String address) {

    @Override
    public String toString() {
        return "Paper[…]";
    }
}
