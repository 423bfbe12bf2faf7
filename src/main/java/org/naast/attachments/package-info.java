/**
 * Files beside the parts of a course.
 *
 * <p>Promise: nothing is given out as it came in. A file is made anew from what can be seen in it, so that no script runs
 * on anybody's device and nobody reads where a photograph was taken. Start reading at
 * {@link org.naast.attachments.Attachments} and {@link org.naast.attachments.Clean}.
 */
@ApplicationModule(allowedDependencies = {"viewer", "privacy", "screens", "training"})
@NullMarked
package org.naast.attachments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
