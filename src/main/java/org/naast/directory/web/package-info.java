/** A peer's own pages: one thing a page, and what each audience will see. */
@NullMarked
package org.naast.directory.web;

import org.jspecify.annotations.NullMarked;
