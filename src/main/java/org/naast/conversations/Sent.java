package org.naast.conversations;

import org.naast.privacy.Tried;

/** What became of a message. The same key with the same words always has the same answer. */
public sealed interface Sent extends Tried {

    /** It is kept, at this place in the conversation. */
    record Done(long seq) implements Sent {

        @Override
        public boolean inVain() {
            return false;
        }
    }

    enum Refused implements Sent {
        /** There is no such conversation, or it is not yours: the same. */
        NOT_HERE,
        ENDED,
        /** Somebody looks into it; nobody can write until then. */
        HELD,
        /** Only reading for now: the request has not been accepted. */
        NOT_YET,
        EMPTY,
        TOO_LONG,
        /** Too many without an answer, for tonight. */
        TOO_MANY,
        /** Too many links for an account that is new, for today. */
        TOO_MANY_LINKS,
        /** This key sent other words before; those arrived. */
        KEY_USED;

        @Override
        public boolean inVain() {
            return this == NOT_HERE;
        }
    }
}
