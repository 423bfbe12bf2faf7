package org.naast.training;

import java.time.Instant;
import java.util.UUID;
import org.naast.openings.OpeningId;
import org.naast.viewer.ProgrammeId;

/** A course as it is given once. */
public record Round(UUID id, UUID course, ProgrammeId programme, OpeningId opening, Instant starts, String place) {}
