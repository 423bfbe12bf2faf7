package org.naast.assessments;

/** What came of handing something in. */
public enum HandedIn {
    DONE,
    /** There is nothing to hand in, or it was found good enough. */
    NOT_WANTED,
    /** Something else lies there than whoever hands it in has seen: in another window they handed in before. */
    CHANGED
}
