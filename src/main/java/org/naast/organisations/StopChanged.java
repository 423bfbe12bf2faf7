package org.naast.organisations;

import org.naast.viewer.ProgrammeId;

/** Somebody said that a programme stops, or that it goes on after all; another day is neither. */
public record StopChanged(ProgrammeId programme) {}
