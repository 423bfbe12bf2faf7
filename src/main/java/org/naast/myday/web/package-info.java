/** Its pages. */
@NullMarked
package org.naast.myday.web;

import org.jspecify.annotations.NullMarked;
