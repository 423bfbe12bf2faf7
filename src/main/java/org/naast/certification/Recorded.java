package org.naast.certification;

/** What came of recording a certificate by hand. */
public enum Recorded {
    /** It counts. */
    DONE,
    /** Another coordinator has to agree. */
    WAITS,
    /** What a colleague recorded waits for a second person: nothing is written over it. */
    LIES,
    /** What stands still is not written over. */
    ON_HOLD,
    /** What two took back comes again by an application. */
    TAKEN_BACK,
    /** Not there, or not theirs. */
    NOT_HERE
}
