package org.naast.directory;

import java.util.UUID;
import org.naast.viewer.Ids;

/** One item of a profile. */
public record ItemId(UUID value) {

    static ItemId next() {
        return new ItemId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
