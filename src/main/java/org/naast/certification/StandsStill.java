package org.naast.certification;

import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;

/** An operator let a certificate of a programme that stopped stand still, or count again: the machine tells the directory. */
public record StandsStill(PersonId holder, ProgrammeId programme) {}
