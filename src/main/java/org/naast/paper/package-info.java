/**
 * A certificate on paper: a PDF with the holder's link as a code to scan.
 *
 * <p>Promise: nobody but the holder can have it made; it says what the link says, and the code holds the link alone. Start
 * reading at {@link org.naast.paper.Papers}.
 */
@ApplicationModule(allowedDependencies = {"viewer", "directory", "people", "screens", "certification"})
@NullMarked
package org.naast.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
