/**
 * A certificate as a file its holder takes along: an Open Badge 3.0, by itself or baked into a picture, and the list that
 * says which were taken back.
 *
 * <p>Promise: nobody but the holder can have the file made; what does not hold any more stands in the list within a minute;
 * a list tells nothing about anybody. Start reading at {@link org.naast.badges.Badges}, {@link org.naast.badges.Pictures} and {@link org.naast.badges.StatusList}.
 */
@ApplicationModule(
        allowedDependencies = {
            "viewer",
            "privacy",
            "reference",
            "people",
            "screens",
            "directory",
            "credentials",
            "certification",
            "paper"
        })
@NullMarked
package org.naast.badges;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
