/**
 * Proposes up to three peers for a need, with reasons in words.
 *
 * <p>Promise: only what this asker may see counts; hard rules keep people safe, the wishes are the asker's own, and the
 * same question gives the same answer. Nothing of a need is stored. Start reading at
 * {@link org.naast.matching.Matching}.
 */
@ApplicationModule(
        allowedDependencies = {
            "viewer",
            "privacy",
            "reference",
            "screens",
            "organisations",
            "facilities",
            "apart",
            "directory"
        })
@NullMarked
package org.naast.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
