/**
 * An invented Dutch and an invented US programme, to try everything with.
 *
 * <p>Promise: it is always labelled as invented, the same at each start, and answers on this machine only. Start reading at
 * {@link org.naast.demo.Demo}.
 */
@ApplicationModule(
        allowedDependencies = {
            "viewer",
            "privacy",
            "reference",
            "screens",
            "people",
            "organisations",
            "facilities",
            "schemes",
            "directory",
            "training",
            "certification",
            "requests",
            "conversations"
        })
@NullMarked
package org.naast.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
