package org.naast.privacy;

import java.util.Set;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;

/** What each module with personal data implements: forget this person. Safe to repeat. */
public interface Erases {

    /** The name of the step, kept while an erasure is under way: the module's name. */
    String step();

    /** The columns of type {@code person_id} this step empties or removes, as {@code schema.table.column}. */
    Set<String> columns();

    /** The columns in which the id stays because others need the row; it leads to nobody once the rest is gone. */
    default Set<String> keeps() {
        return Set.of();
    }

    /** Runs in the erasing role, in a transaction of its own. Keys by {@link Seal#destroy}: they go after the commit. */
    void erase(Viewer eraser, PersonId who);
}
