package org.naast.directory;

import org.naast.viewer.PersonId;

/** A programme said anew how many people this peer walks beside at most. */
record CaseloadSaid(PersonId peer) {}
