package org.naast.organisations;

import org.naast.privacy.About;
import org.naast.privacy.Tried;
import org.naast.viewer.PersonId;

/** What became of ending somebody's membership. */
public sealed interface Ended {

    /** They read it under who looked. */
    record Done(PersonId whose) implements Ended, About {}

    /** Nobody else would answer. */
    record TheLast() implements Ended {}

    /** They are none of it, or it is not the viewer's. */
    record NotHere() implements Ended, Tried {
        @Override
        public boolean inVain() {
            return true;
        }
    }
}
