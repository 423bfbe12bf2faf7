package org.naast.conversations;

import org.naast.viewer.PersonId;

/**
 * Somebody who is to take part.
 *
 * @param shownAs the name the others see, here and nowhere else
 */
public record Party(PersonId person, String shownAs, boolean mayWrite) {

    @Override
    public String toString() {
        return "Party[" + person + "]";
    }
}
