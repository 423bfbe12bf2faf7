package org.naast.directory;

import org.naast.viewer.PersonId;

/** A peer wrote or rewrote an item of their profile. */
public record ProfileTold(PersonId peer) {}
