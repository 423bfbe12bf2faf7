package org.naast.apart;

import java.util.Locale;

/** Why two people are kept apart. Told to nobody but whoever wished it. */
enum Kind {
    KNOWS,
    BLOCKS,
    PAUSED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
