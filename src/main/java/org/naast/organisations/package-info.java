/**
 * Organisations and their programmes: who coordinates, when they are open, what they promise.
 *
 * <p>Promise: a programme that is open has somebody who answers for it. Start reading at
 * {@link org.naast.organisations.Programmes} and {@link org.naast.organisations.WeekHours}.
 */
@ApplicationModule(
        allowedDependencies = {"viewer", "privacy", "timers", "notifications", "people", "screens", "reference"})
@NullMarked
package org.naast.organisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
