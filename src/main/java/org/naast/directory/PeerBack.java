package org.naast.directory;

import org.naast.viewer.PersonId;

/** A peer takes people again, as many as they chose. */
public record PeerBack(PersonId peer) {}
