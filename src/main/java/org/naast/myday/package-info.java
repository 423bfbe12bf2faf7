/**
 * A peer's day: who asks and by when, who they talk with, and a pause without a reason.
 *
 * <p>Promise: a peer sees at once what is asked of them, and may always step back. It has no rules of its own.
 */
@ApplicationModule(
        allowedDependencies = {
            "viewer",
            "screens",
            "notifications",
            "people",
            "organisations",
            "directory",
            "conversations",
            "requests",
            "safety"
        })
@NullMarked
package org.naast.myday;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
