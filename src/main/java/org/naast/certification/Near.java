package org.naast.certification;

import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;

/** Whoever keeps what people did together implements it: those who decide read that they may be too close. */
public interface Near {

    /** Whether this coordinator wrote down here that they guided or judged that person; perhaps for somebody else who did. */
    boolean worked(Viewer coordinator, PersonId with);
}
