/**
 * Worries and reports: somebody is told, by name and with a time, and a person decides.
 *
 * <p>Promise: a concern has an owner and a due time from the moment it is raised; the machine pages nobody and blames
 * nobody. Start reading at {@link org.naast.safety.Concerns}.
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
            "apart",
            "directory",
            "conversations"
        })
@NullMarked
package org.naast.safety;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
