package org.naast.live;

import java.util.List;

/** Reads a topic as one viewer, by a use case. Runs outside any transaction, never twice at a time for one stream. */
@FunctionalInterface
public interface Reader {

    /** What came after this place, in order; empty when nothing did or when the viewer may no longer look. */
    List<Event> after(long seq);
}
