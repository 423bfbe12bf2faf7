package org.naast.openings;

import org.naast.viewer.PersonId;

/** Somebody who waited has a seat now. */
public record SeatGiven(OpeningId opening, PersonId person) {}
