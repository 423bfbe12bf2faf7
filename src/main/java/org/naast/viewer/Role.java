package org.naast.viewer;

/** What somebody acts as at this moment. One person may have several; each request has one. */
public enum Role {
    /** Somebody who looks and has not said anything about themselves. */
    VISITOR,
    /** Somebody with a return code and no account. */
    GUEST,
    /** A participant with an account. */
    MEMBER,
    /** A peer specialist. */
    PEER,
    /** A coordinator, deputy or duty person of one or more programmes. */
    COORDINATOR,
    /** Whoever keeps this installation running; sees no personal content by role. */
    OPERATOR,
    /** The machine itself: timers, listeners, imports. */
    JOB;

    /** The word used in settings, tables and message keys. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static Role of(String word) {
        return valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }
}
