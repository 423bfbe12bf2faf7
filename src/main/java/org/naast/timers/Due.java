package org.naast.timers;

import java.util.UUID;
import org.naast.viewer.Viewer;

/** What a module does when one of its timers is due. Runs in the timer's own transaction. */
public interface Due {

    /** The kind of timer this answers to, unique in the application: {@code module.what}. */
    String kind();

    void due(Viewer job, UUID about);
}
