/**
 * What protects people here, whatever the module: encryption, audit, consent, erasure.
 *
 * <p>Promise: content is unreadable without its key, every look at somebody else is written down, and erased means
 * erased. Start reading at {@link org.naast.privacy.Seal}, {@link org.naast.privacy.Audit} and
 * {@link org.naast.privacy.Erasure}.
 */
@ApplicationModule(allowedDependencies = {"viewer", "storage", "timers"})
@NullMarked
package org.naast.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
