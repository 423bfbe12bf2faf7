/**
 * Places for treatment, from public lists, and which are nearest.
 *
 * <p>Promise: every line of a list is accounted for, a second import changes nothing, and asking for the nearest leaves
 * no trace of where somebody is. Start reading at {@link org.naast.facilities.Facilities} and
 * {@link org.naast.facilities.FacilityImports}.
 */
@ApplicationModule(allowedDependencies = {"viewer", "privacy", "reference", "screens"})
@NullMarked
package org.naast.facilities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
