package org.naast.directory;

import org.naast.viewer.PersonId;

/** A peer lives by another clock from now on, so their midnight is another. */
public record PeerMoved(PersonId peer) {}
