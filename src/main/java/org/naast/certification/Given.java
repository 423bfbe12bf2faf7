package org.naast.certification;

import java.util.List;
import org.naast.privacy.Tried;
import org.naast.viewer.PersonId;

/** What came of giving certificates after a course. */
public sealed interface Given extends Tried {

    /** Who has one now. */
    record Done(List<PersonId> holders) implements Given {

        public Done {
            holders = List.copyOf(holders);
        }
    }

    /** A part of the course is too old to certify anybody with. */
    record Outdated(String part) implements Given {}

    /** The round is not there, not theirs, or leads to a level on which two people decide. */
    record NotHere() implements Given {}

    @Override
    default boolean inVain() {
        return this instanceof NotHere;
    }
}
