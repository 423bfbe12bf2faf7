package org.naast.matching;

/** What each of the asker's wishes is worth. Nothing else counts, and nobody pays for any of it. */
final class Weights {

    /** For each named experience shared… */
    static final int EXPERIENCE = 2;
    /** …up to so many. */
    static final int MOST_EXPERIENCES = 3;
    /** Manages in a wished way. */
    static final int WAY = 3;
    /** Is of a wished gender. */
    static final int GENDER = 3;
    /** Lives within 10 km and can meet. */
    static final int NEAR = 2;
    /** One for each shared quarter of a day, up to so many. */
    static final int MOST_HOURS = 3;

    private Weights() {}
}
