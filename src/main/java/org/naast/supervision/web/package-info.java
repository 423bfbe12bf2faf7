/** The programme's page of supervision, and a peer's own. */
@NullMarked
package org.naast.supervision.web;

import org.jspecify.annotations.NullMarked;
