package org.naast.organisations;

import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;

/** Somebody coordinates a programme no more: what lay with them goes to whoever is at its desk. */
public record CoordinatorLeft(ProgrammeId programme, PersonId person) {}
