package org.naast.openings;

import java.util.UUID;
import org.naast.viewer.Ids;

/** Something with a number of seats. */
public record OpeningId(UUID value) {

    public static OpeningId next() {
        return new OpeningId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
