package org.naast.safety;

import java.time.Instant;
import java.time.ZoneId;
import org.naast.privacy.NotPersonal;

/** What the one who raised a concern is told: by when somebody looks. */
@NotPersonal("it is the raiser's own")
public record Raised(ConcernId id, Kind kind, Instant due, ZoneId zone) {}
