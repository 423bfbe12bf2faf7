package org.naast.privacy;

import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;

/** What each module with personal data implements: forget this person. Safe to repeat. */
public interface Erases {

    /** The name of the step, kept while an erasure is under way: the module's name. */
    String step();

    /** The schema-qualified columns of type {@code person_id} this step empties or removes. */
    java.util.Set<String> columns();

    /** Runs in the erasing role, in a transaction of its own. */
    void erase(Viewer eraser, PersonId who);
}
