package org.naast.attachments;

/** What came of adding a file. */
public sealed interface Added {

    record Done() implements Added {}

    record Refused(Reason reason) implements Added {}

    /** Not there, or not theirs. */
    record NotHere() implements Added {}
}
