package org.naast.requests;

import org.naast.privacy.About;
import org.naast.viewer.PersonId;

/** What became of asking. */
public sealed interface Asked {

    record Sent(Request request) implements Asked, About {

        @Override
        public PersonId whose() {
            return request.asker();
        }
    }

    /** The same question, sent before: nothing new was made. */
    record Before(RequestId id) implements Asked {}

    enum Refused implements Asked {
        /** There is no such peer, they are not free, or the two are kept apart: the three look the same. */
        NOT_FREE,
        /** As many are open as one person can have. */
        TOO_MANY,
        /** The words have a link too many for somebody who is new. */
        TOO_MANY_LINKS
    }
}
