package org.naast.openings;

/** A seat may be there for whoever waits. */
record SeatFreed(OpeningId opening) {}
