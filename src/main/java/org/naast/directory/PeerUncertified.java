package org.naast.directory;

import org.naast.viewer.PersonId;

/** The last certificate of a peer ended: nobody new comes to them, until one holds again. */
public record PeerUncertified(PersonId peer) {}
