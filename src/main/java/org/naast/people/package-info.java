/**
 * Accounts, guests and how they come in and go.
 *
 * <p>Promise: no name is needed to begin, and whether somebody has an account is told to nobody. Start reading at
 * {@link org.naast.people.Guests} and {@link org.naast.people.SignIn}.
 */
@ApplicationModule(
        allowedDependencies = {"viewer", "privacy", "timers", "reference", "live", "notifications", "screens"})
@NullMarked
package org.naast.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
