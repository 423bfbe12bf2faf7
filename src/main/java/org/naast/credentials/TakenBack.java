package org.naast.credentials;

import java.util.Optional;
import org.naast.viewer.Viewer;

/** The list of what this installation took back. Whoever gives badges keeps it. */
public interface TakenBack {

    /** Whether what has this place in that list does not hold now; empty for a list or a place that is not ours. */
    Optional<Boolean> says(Viewer job, String list, int place);
}
