package org.naast.dossier;

import java.time.LocalDate;
import java.util.Optional;
import org.naast.viewer.Viewer;

/** What the file needs to know of certificates. Whoever keeps those implements it. */
public interface Held {

    /** The day from which the viewer's own certificate after this scheme was given or last renewed; empty without one. */
    Optional<LocalDate> since(Viewer person, String scheme);
}
