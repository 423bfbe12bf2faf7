package org.naast.training;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.naast.viewer.Viewer;

/** What training needs to know of questions, and of work that is judged. Whoever keeps those implements it. */
public interface Assessed {

    /** How work stands that is not good enough yet. */
    enum State {
        WAITS,
        NOT_YET
    }

    /** The viewer's own; nothing of what they did not hand in, or what was good enough. */
    Map<UUID, State> own(Viewer learner, List<Part> parts);

    /** Those of these parts in which something is to be asked, and nothing is; for whoever teaches them. */
    Set<UUID> unasked(Viewer coordinator, List<Part> parts);
}
