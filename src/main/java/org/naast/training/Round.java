package org.naast.training;

import java.time.Instant;
import java.util.UUID;
import org.naast.openings.OpeningId;
import org.naast.viewer.ProgrammeId;

/** A course as it is given once. */
public record Round(UUID id, UUID course, ProgrammeId programme, OpeningId opening, Instant starts, Place place) {

    /** From its first moment on. */
    public boolean begun(Instant now) {
        return !starts.isAfter(now);
    }

    /**
     * Where people come together, and when again.
     *
     * @param words as people say it: an address, or "online"
     * @param later on which other days, as people say it; empty for one day
     */
    public record Place(String words, Where where, String later) {

        public Place(String words, Where where) {
            this(words, where, "");
        }

        /** Nobody said yet where that is on the map. */
        public Place(String words) {
            this(words, new Where.Unsaid());
        }
    }

    /** For whoever looks near them. */
    public sealed interface Where {

        /** The id of a place on the map. */
        record In(String town) implements Where {}

        record Online() implements Where {}

        /** Nobody said. */
        record Unsaid() implements Where {}
    }
}
