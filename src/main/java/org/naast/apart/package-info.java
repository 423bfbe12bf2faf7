/**
 * Who is kept away from whom: blocks, pauses after a report, and "I know this person".
 *
 * <p>Promise: nobody is proposed to, or can reach, somebody they are kept apart from, and neither learns who wished it or
 * why. Start reading at {@link org.naast.apart.Apart}.
 */
@ApplicationModule(allowedDependencies = {"viewer", "privacy"})
@NullMarked
package org.naast.apart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
