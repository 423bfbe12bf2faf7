package org.naast.organisations;

/** What became of opening a programme, or closing it for now. */
public enum Opening {
    DONE,
    /** Nobody would answer for it. */
    NOBODY_AT_THE_DESK,
    /** Not there, or not the viewer's. */
    NOT_HERE
}
