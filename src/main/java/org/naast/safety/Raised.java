package org.naast.safety;

import java.time.Instant;
import java.time.ZoneId;
import org.naast.privacy.NotPersonal;

/**
 * What the one who raised a concern is told: by when somebody looks.
 *
 * @param somebody false when it is about the only one who answers for the programme
 */
@NotPersonal("it is the raiser's own")
public record Raised(ConcernId id, Kind kind, Instant due, ZoneId zone, boolean somebody) {}
