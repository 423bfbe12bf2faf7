package org.naast.directory;

import org.naast.viewer.ProgrammeId;

/** One of this programme's peers walks beside as many people as is much. */
record ManyPeople(ProgrammeId programme) {}
