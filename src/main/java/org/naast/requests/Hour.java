package org.naast.requests;

import java.time.Instant;
import java.util.UUID;
import org.naast.privacy.About;
import org.naast.viewer.PersonId;

/** An hour a peer said yes to, for somebody who still waits. */
public record Hour(UUID id, RequestId request, PersonId peer, Instant at) implements About {

    @Override
    public PersonId whose() {
        return peer;
    }
}
