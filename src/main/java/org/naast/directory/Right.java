package org.naast.directory;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What somebody may do for others here, by how far they were trained: the one place that says so. */
public enum Right {
    /** A friendly ear: a conversation, now or again. */
    TALKS,
    /** Being somebody's mentor for a longer time. */
    MENTORING,
    /** Keeping down together what is done. */
    NOTES,
    /** Leading a group. */
    GROUPS;

    /** Whoever still completes a certificate mentors under supervision, and leads no group. */
    public static Set<Right> of(Level level, boolean provisional) {
        return Collections.unmodifiableSet(
                switch (level) {
                    case VOLUNTEER -> EnumSet.of(TALKS);
                    case CERTIFICATE, DIPLOMA ->
                        provisional ? EnumSet.of(TALKS, MENTORING, NOTES) : EnumSet.allOf(Right.class);
                });
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
