/**
 * One file per person, from the first course on: what they have of all that schemes ask for, across organisations.
 *
 * <p>Promise: it is the person's own; nobody reads it whom they did not ask for something, and they can close it again. A
 * proof is looked at by people and not kept. Start reading at {@link org.naast.dossier.Dossiers}.
 */
@ApplicationModule(
        allowedDependencies = {
            "viewer",
            "privacy",
            "people",
            "schemes",
            "reference",
            "organisations",
            "screens",
            "training"
        })
@NullMarked
package org.naast.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
