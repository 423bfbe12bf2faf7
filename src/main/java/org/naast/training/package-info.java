/**
 * Courses of an organisation, from an evening for volunteers to a year of school: parts in their order, seats, who was
 * there, and how far somebody is.
 *
 * <p>Promise: what counts as done was done: in order, with the time a person needs, and judged here and not in a browser.
 * Start reading at {@link org.naast.training.Courses} and {@link org.naast.training.Learning}.
 */
@ApplicationModule(
        allowedDependencies = {
            "viewer",
            "privacy",
            "timers",
            "reference",
            "notifications",
            "screens",
            "people",
            "organisations",
            "schemes",
            "openings",
            "directory",
            "facilities"
        })
@NullMarked
package org.naast.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
