/**
 * What whoever runs an installation needs: is it well, the command line, the doctor.
 *
 * <p>Promise: an answer is a code and says nothing about anybody. Start reading at {@link org.naast.operations.Health}
 * and {@link org.naast.operations.CommandLine}.
 */
@ApplicationModule(
        allowedDependencies = {
            "viewer",
            "privacy",
            "storage",
            "timers",
            "reference",
            "screens",
            "notifications",
            "people",
            "organisations",
            "facilities"
        })
@NullMarked
package org.naast.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
