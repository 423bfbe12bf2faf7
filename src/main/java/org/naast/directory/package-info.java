/**
 * Peer specialists as they show themselves: a profile whose items each have an audience, and one availability row that
 * alone decides whether somebody is listed.
 *
 * <p>Promise: what a peer tells is theirs, item by item; a listing is true, and nobody is listed who did not say yes
 * themselves. Start reading at {@link org.naast.directory.Directory} (everybody else) and
 * {@link org.naast.directory.Profiles} (the peer).
 */
@ApplicationModule(
        allowedDependencies = {
            "viewer",
            "privacy",
            "timers",
            "notifications",
            "reference",
            "screens",
            "organisations",
            "apart"
        })
@NullMarked
package org.naast.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
