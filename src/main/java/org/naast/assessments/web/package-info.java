/** The pages on which questions are made, answered and judged. */
@NullMarked
package org.naast.assessments.web;

import org.jspecify.annotations.NullMarked;
