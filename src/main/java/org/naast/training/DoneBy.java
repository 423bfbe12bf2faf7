package org.naast.training;

/** By whose word a part of a course is done. */
public enum DoneBy {
    /** Whoever learns says that they read it. */
    THEIRS,
    /** Whoever teaches says who was there. */
    ATTENDANCE,
    /** The answers were good enough, marked on the server. */
    MARKED,
    /** Whoever teaches looked at it and found it good enough. */
    JUDGED
}
