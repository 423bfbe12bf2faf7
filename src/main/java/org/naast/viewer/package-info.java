/**
 * Who is asking, and what that lets the database do.
 *
 * <p>Promise: no query runs without a viewer, and the database itself knows which one. Every public use case takes a
 * {@link org.naast.viewer.Viewer} first; it is bound for the time of the call and told to the transaction. Start reading
 * at {@link org.naast.viewer.ViewerBinding}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.naast.viewer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
