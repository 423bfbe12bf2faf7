package org.naast.safety;

import java.util.UUID;
import org.naast.viewer.PersonId;

/** A person has looked: these two can go on. */
record PairReleased(UUID conversation, PersonId one, PersonId other) {}
