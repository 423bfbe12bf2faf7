package org.naast.safety;

import java.util.UUID;
import org.naast.viewer.Ids;

/** A concern. */
public record ConcernId(UUID value) {

    public static ConcernId next() {
        return new ConcernId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
