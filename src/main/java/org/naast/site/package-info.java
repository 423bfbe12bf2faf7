/**
 * The front of the house: the first page, the crisis page, language, what we keep.
 *
 * <p>Promise: somebody who opens this on the worst night of their year sees at once what they can do.
 */
@ApplicationModule(allowedDependencies = {"viewer", "screens", "reference", "storage", "organisations", "facilities"})
@NullMarked
package org.naast.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
