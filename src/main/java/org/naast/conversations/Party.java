package org.naast.conversations;

import org.naast.viewer.PersonId;

/**
 * Somebody who is to take part.
 *
 * @param shownAs the name the others see, here and nowhere else
 * @param readsOnly let in to read along, and no more
 */
public record Party(PersonId person, String shownAs, boolean mayWrite, boolean readsOnly) {

    public Party(PersonId person, String shownAs, boolean mayWrite) {
        this(person, shownAs, mayWrite, false);
    }

    public static Party reader(PersonId person, String shownAs) {
        return new Party(person, shownAs, false, true);
    }

    @Override
    public String toString() {
        return "Party[" + person + "]";
    }
}
