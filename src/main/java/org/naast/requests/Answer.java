package org.naast.requests;

import org.naast.privacy.About;
import org.naast.viewer.PersonId;

/** What became of a move. */
public sealed interface Answer {

    record Done(Request request) implements Answer, About {

        @Override
        public PersonId whose() {
            return request.asker();
        }
    }

    /** Why not, for kind words on the page. */
    enum Refused implements Answer {
        /** It was answered before; a second tap changes nothing. */
        ALREADY_ANSWERED,
        /** A no after a yes does not count; stopping is done in the conversation. */
        SAID_YES,
        /** It went to somebody else meanwhile. */
        WITH_SOMEBODY_ELSE,
        WITHDRAWN,
        /** The peer has no place left. */
        FULL,
        /** A first word can not come in the past, nor later than promised. */
        NOT_THEN,
        /** The peer can not be asked now. */
        NOT_FREE,
        /** Its promise still runs. */
        NOT_YET,
        /** They talk already. */
        MET,
        /** They have talked, and it is over. */
        ENDED
    }
}
