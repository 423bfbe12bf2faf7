package org.naast.directory;

import org.naast.viewer.PersonId;

/** Somebody left a peer's care; the peer may have room again. */
public record PlaceFreed(PersonId peer) {}
