package org.naast.directory;

import org.naast.viewer.PersonId;

/** A peer takes nobody new for a while; why is not asked and not kept. */
public record PeerPaused(PersonId peer) {}
