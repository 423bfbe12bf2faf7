package org.naast.requests;

import java.util.UUID;
import org.naast.viewer.Ids;

/** One request of one person. */
public record RequestId(UUID value) {

    public static RequestId next() {
        return new RequestId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
