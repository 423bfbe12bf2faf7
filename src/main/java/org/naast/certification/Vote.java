package org.naast.certification;

/** What one of those who decide says. */
public enum Vote {
    YES,
    NO,
    /** They taught, guide, employ or know this person: somebody else decides. */
    ASIDE
}
