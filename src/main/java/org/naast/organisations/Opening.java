package org.naast.organisations;

/** What became of opening a programme, or closing it for now. */
public enum Opening {
    DONE,
    /** Nobody would answer for it. */
    NOBODY_AT_THE_DESK,
    /** It stops on a day; that is taken back first. */
    STOPS,
    /** Not there, or not the viewer's. */
    NOT_HERE
}
