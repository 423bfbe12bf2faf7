/**
 * The programme's list: who waits, on whom, and what is overdue.
 *
 * <p>Promise: the longest wait stands first, and nobody here reads words that were not meant for them. It has no rules of its own.
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
            "requests"
        })
@NullMarked
package org.naast.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
