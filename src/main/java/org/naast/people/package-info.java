/**
 * Accounts, guests and how they come in.
 *
 * <p>Promise: no name is needed to begin, and whether somebody has an account is told to nobody. Start reading at the sign-in.
 */
@ApplicationModule(allowedDependencies = {"viewer", "privacy", "timers", "screens"})
@NullMarked
package org.naast.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
