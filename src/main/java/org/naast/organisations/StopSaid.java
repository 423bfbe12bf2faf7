package org.naast.organisations;

/** What became of saying that a programme stops. */
public enum StopSaid {
    DONE,
    /** People who are there need more time. */
    TOO_SOON,
    /** Not there, stopped already, or not the viewer's. */
    NOT_HERE
}
