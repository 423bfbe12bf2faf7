/**
 * Pages that change while somebody looks: one stream of server-sent events a page.
 *
 * <p>Promise: a stream never carries content of its own accord. It is told that something changed and reads again, as
 * its viewer, what comes after the last thing it sent; so nothing is missed, and nothing is shown that a reload would
 * not show. Start reading at {@link org.naast.live.Live}.
 */
@ApplicationModule(allowedDependencies = {"viewer", "storage"})
@NullMarked
package org.naast.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
