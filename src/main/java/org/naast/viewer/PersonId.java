package org.naast.viewer;

import com.github.f4b6a3.uuid.util.UuidUtil;
import java.time.Instant;
import java.util.UUID;

/** A person, whatever they are here: guest, participant, peer or coordinator. */
public record PersonId(UUID value) {

    public static PersonId next() {
        return new PersonId(Ids.next());
    }

    public static PersonId of(String value) {
        return new PersonId(UUID.fromString(value));
    }

    /** When they first came here, as their identifier tells; long ago where it does not. */
    public Instant since() {
        return UuidUtil.isTimeOrderedEpoch(value) ? UuidUtil.getInstant(value) : Instant.EPOCH;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
