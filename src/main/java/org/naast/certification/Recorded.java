package org.naast.certification;

/** What came of recording a certificate by hand. */
public enum Recorded {
    /** It counts. */
    DONE,
    /** Another coordinator has to agree. */
    WAITS,
    /** What stands still is not written over. */
    ON_HOLD,
    /** Not there, or not theirs. */
    NOT_HERE
}
