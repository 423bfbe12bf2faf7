package org.naast.organisations;

import org.naast.viewer.ProgrammeId;

/** A programme opened or closed, or asks for more or less time further along: other peers can be found in it now. */
public record ProgrammeChanged(ProgrammeId programme) {}
