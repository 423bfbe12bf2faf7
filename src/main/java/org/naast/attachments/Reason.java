package org.naast.attachments;

import java.util.Locale;

/** Why a file stays out. */
public enum Reason {
    EMPTY,
    /** More than five megabytes. */
    LARGE,
    /** Neither a PDF nor a PNG or JPEG picture. */
    UNKNOWN,
    /** Nobody can look into it. */
    LOCKED,
    /** It cannot be read. */
    BROKEN,
    /** More pages, or more dots, than anybody looks at. */
    LONG,
    /** The course has as many files as it may have. */
    FULL;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
