/**
 * Things that become due: durable rows that act once, on however many nodes.
 *
 * <p>Promise: what is due happens once, and its effect and its removal are committed together. No truth waits for a
 * timer; timers tell people. Start reading at {@link org.naast.timers.Timers}.
 */
@ApplicationModule(allowedDependencies = "viewer")
@NullMarked
package org.naast.timers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
