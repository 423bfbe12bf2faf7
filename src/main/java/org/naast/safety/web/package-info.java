/** Pages to raise a concern, and to handle one. */
@NullMarked
package org.naast.safety.web;

import org.jspecify.annotations.NullMarked;
