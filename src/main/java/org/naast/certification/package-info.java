/**
 * Certificates as an organisation records them: who issued what, on which level, from when and until when.
 *
 * <p>Promise: a certificate ends at the holder's midnight and not an hour later, and the directory knows it in the same
 * transaction. Start reading at {@link org.naast.certification.Certificates}.
 */
@ApplicationModule(
        allowedDependencies = {
            "viewer",
            "privacy",
            "timers",
            "notifications",
            "reference",
            "screens",
            "people",
            "organisations",
            "schemes",
            "dossier",
            "directory",
            "training"
        })
@NullMarked
package org.naast.certification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
