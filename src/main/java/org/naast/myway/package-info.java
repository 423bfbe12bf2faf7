/**
 * The participant's own page: how each request stands, what follows and when, and every way on.
 *
 * <p>Promise: nobody looks at an empty page: there is always a sentence, a time and something to do. It has no rules of its own.
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
            "safety",
            "privacy"
        })
@NullMarked
package org.naast.myway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
