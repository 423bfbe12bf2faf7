/**
 * How an organisation that teaches or certifies comes in: somebody of it says what it is, an operator looks, and verifies
 * or refuses.
 *
 * <p>Promise: whoever asks gets an answer, with the day by which; nobody answers for their own organisation. Start reading
 * at {@link org.naast.admission.Admissions} and {@link org.naast.admission.Admitting}.
 */
@ApplicationModule(
        allowedDependencies = {
            "viewer",
            "privacy",
            "timers",
            "notifications",
            "reference",
            "screens",
            "people",
            "organisations"
        })
@NullMarked
package org.naast.admission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
