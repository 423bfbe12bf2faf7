/**
 * Talking one's own work over in time: who was there and when, how often it is due, and that whoever is overdue gets nobody
 * new until it has been done.
 *
 * <p>Promise: what is due is compared at the instant itself; running conversations are never touched; what was talked about
 * lies apart from anybody's record. Start reading at {@link org.naast.supervision.Supervision}.
 */
@ApplicationModule(
        allowedDependencies = {
            "viewer",
            "privacy",
            "timers",
            "notifications",
            "screens",
            "people",
            "organisations",
            "directory",
            "certification"
        })
@NullMarked
package org.naast.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
