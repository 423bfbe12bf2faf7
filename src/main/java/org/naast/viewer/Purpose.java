package org.naast.viewer;

/** What a use case does with the database; each purpose is a database role with just its rights. */
public enum Purpose {
    /** People looking and acting; row policies apply. */
    VIEWER("naast_viewer"),
    /** Timers and listeners. */
    JOB("naast_job"),
    /** Searches, over tables without identity or content. */
    MATCH("naast_match"),
    /** Chaining the audit. */
    SEAL("naast_seal"),
    /** Erasing a person. */
    ERASE("naast_erase");

    private final String databaseRole;

    Purpose(String databaseRole) {
        this.databaseRole = databaseRole;
    }

    String databaseRole() {
        return databaseRole;
    }

    static Purpose of(Viewer viewer) {
        return viewer.is(Role.JOB) ? JOB : VIEWER;
    }
}
