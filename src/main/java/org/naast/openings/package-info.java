/**
 * Free seats: how many there are, who has one, and who waits in which order.
 *
 * <p>Promise: the last seat goes to one person, whoever else asks at that moment stands in line in the order in which they
 * came, and a seat given back goes to the first of them. Start reading at {@link org.naast.openings.Openings}.
 */
@ApplicationModule(allowedDependencies = {"viewer", "privacy"})
@NullMarked
package org.naast.openings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
