package org.naast.directory;

import org.naast.viewer.PersonId;

/** A programme stopped this peer's certificate for now, or lets it go on. */
public record PeerStandsStill(PersonId peer) {}
