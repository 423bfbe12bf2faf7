package org.naast.privacy;

import java.util.List;
import java.util.Set;
import org.naast.viewer.Viewer;

/** What each module that seals words implements: which keys must stay. A key that no module speaks for goes one day. */
public interface KeepsVoices {

    /** The columns it seals, as {@code schema.table.column}. */
    Set<String> sealed();

    /** Every voice its rows need, at least; runs in the erasing role, which sees everyone's rows. */
    List<Voice> voices(Viewer eraser);
}
