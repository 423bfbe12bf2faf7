package org.naast.directory;

import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;

/** Keeps a copy of the listings for searching, in the transaction that changed them. Matching implements it. */
public interface ListingSink {

    /** Replaces what was kept about this peer. */
    void listed(Viewer viewer, Listing listing);

    void gone(Viewer viewer, PersonId peer);
}
