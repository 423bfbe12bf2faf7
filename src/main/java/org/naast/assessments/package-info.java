/**
 * How it is found out whether somebody can do what a course teaches: questions, something of their own making, and what
 * whoever teaches saw them do.
 *
 * <p>Promise: what is right is never sent to whoever has to answer, and nobody judges themselves. Start reading at
 * {@link org.naast.assessments.Quizzes} and {@link org.naast.assessments.Judging}.
 */
@ApplicationModule(
        allowedDependencies = {
            "viewer",
            "privacy",
            "screens",
            "notifications",
            "people",
            "organisations",
            "openings",
            "training",
            "certification"
        })
@NullMarked
package org.naast.assessments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
