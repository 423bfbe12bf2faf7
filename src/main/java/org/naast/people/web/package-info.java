/** Pages to come in and to leave. */
@NullMarked
package org.naast.people.web;

import org.jspecify.annotations.NullMarked;
