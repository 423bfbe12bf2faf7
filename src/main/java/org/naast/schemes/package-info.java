/**
 * What certifying bodies ask of a peer specialist, as data: each scheme in versions, each requirement with its source.
 *
 * <p>Promise: a scheme is a file and never code; what has no source stays blank and says so; the body decides, this is
 * our reading. Start reading at {@link org.naast.schemes.Schemes} and {@link org.naast.schemes.GapList}.
 */
@ApplicationModule(allowedDependencies = {"viewer", "reference", "screens"})
@NullMarked
package org.naast.schemes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
